package huanqing.infra.statementfile;

import huanqing.domain.statement.AmountText;
import huanqing.domain.statement.Direction;
import huanqing.domain.statement.RowProblem.Cause;
import huanqing.domain.statement.TimeText;
import huanqing.domain.statement.TradeStatus;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges whether cells stand in their columns. A row with too many or too few separators must be certain, not only plausible. */
final class RowShape {
    private static final Pattern ORDER = Pattern.compile("[!-~]{0,128}");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+?\\d+");
    private static final Pattern WORD = Pattern.compile("[^0-9*@,]{0,24}");
    private static final Pattern PLAIN_AMOUNT = Pattern.compile("[¥￥]?(?:\\d+|\\d{1,3}(?:[,，]\\d{3})+)\\.\\d{2}");
    private static final Pattern ACCOUNT = Pattern.compile("[ -~]{0,64}|.*\\*.*");
    private static final Pattern REAL_ACCOUNT = Pattern.compile("/|\\S*\\*\\S*|\\S+@\\S+|\\d{5,}|");

    private final Header header;

    RowShape(Header header) {
        this.header = header;
    }

    String cell(List<String> cells, Column column) {
        int place = header.place(column);
        return place < 0 || place >= cells.size() ? "" : Cells.trimmed(cells.get(place));
    }

    /** What is wrong with a row that has its right number of cells; empty when nothing is. */
    Optional<Cause> fault(List<String> cells) {
        boolean timed = TimeText.read(cell(cells, Column.TIME)).isPresent();
        Optional<Cause> amount = AmountText.read(cell(cells, Column.AMOUNT)) instanceof AmountText.Bad bad
                ? Optional.of(bad.cause())
                : Optional.empty();
        if (!timed && amount.isPresent()) {
            return Optional.of(Cause.COLUMNS_AMBIGUOUS);
        }
        if (!timed) {
            return Optional.of(Cause.TIME_UNREADABLE);
        }
        if (amount.isPresent()) {
            return amount;
        }
        if (SCIENTIFIC.matcher(cell(cells, Column.ORDER)).matches()) {
            return Optional.of(Cause.ORDER_NUMBER_DAMAGED);
        }
        return hasWordsAndNumbersInPlace(cells) ? Optional.empty() : Optional.of(Cause.COLUMNS_AMBIGUOUS);
    }

    /** Whether every cell that has a shape of its own has it: no other reading of the row is possible. */
    boolean isCertain(List<String> cells) {
        return fault(cells).isEmpty()
                && PLAIN_AMOUNT.matcher(cell(cells, Column.AMOUNT)).matches()
                && Direction.of(cell(cells, Column.DIRECTION)) != Direction.UNKNOWN
                && TradeStatus.of(cell(cells, Column.STATUS)) != TradeStatus.UNKNOWN
                && ORDER.matcher(cell(cells, Column.MERCHANT_ORDER)).matches()
                && ACCOUNT.matcher(cell(cells, Column.ACCOUNT)).matches();
    }

    /** Whether 对方账号 looks as in real exports: {@code /}, masked, an address, a number, or blank. */
    boolean hasRealAccount(List<String> cells) {
        return header.place(Column.ACCOUNT) >= 0
                && REAL_ACCOUNT.matcher(cell(cells, Column.ACCOUNT)).matches();
    }

    private boolean hasWordsAndNumbersInPlace(List<String> cells) {
        return ORDER.matcher(cell(cells, Column.ORDER)).matches()
                && WORD.matcher(cell(cells, Column.DIRECTION)).matches()
                && (WORD.matcher(cell(cells, Column.STATUS)).matches()
                        || TradeStatus.of(cell(cells, Column.STATUS)) != TradeStatus.UNKNOWN);
    }
}
