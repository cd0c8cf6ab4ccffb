package huanqing.infra.statementfile;

import huanqing.domain.statement.AmountText;
import huanqing.domain.statement.Direction;
import huanqing.domain.statement.Funds;
import huanqing.domain.statement.TimeText;
import huanqing.domain.statement.TradeStatus;
import huanqing.infra.statementfile.profile.Column;
import huanqing.infra.statementfile.shape.AccountText;
import huanqing.infra.statementfile.shape.MethodText;
import huanqing.infra.statementfile.shape.MoneyText;
import huanqing.infra.statementfile.shape.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Judges rows in which only words are strange: a category of the person's own, a merchant's number with letters of a language, a tab
 * in a text. Such a row is worth more than a place in the list of problems as long as nothing that could have moved changes what it
 * means: then the purse, the direction and the status alone say what it is, and each of them, the time, the amount and both numbers
 * must be whole.
 */
final class StrangeWords {
    private static final Pattern ORDER = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_*.:|/-]{0,127}");
    private static final Pattern OF_CREDIT = Pattern.compile(".*(?:花呗|借呗|备用金|信用|还款|退款).*", Pattern.DOTALL);

    /** With such a status the words decide which debt is meant. */
    private static final Pattern STATUS_OF_CREDIT = Pattern.compile("(?:还款|放款).*");

    private static final String USUAL_CATEGORY = "其他";
    private static final List<Column> WORDS = List.of(
            Column.CATEGORY, Column.COUNTERPARTY, Column.ACCOUNT, Column.TEXT, Column.NOTE, Column.MERCHANT_ORDER);

    private static final Set<Character.UnicodeScript> WRITTEN =
            Set.of(Character.UnicodeScript.HAN, Character.UnicodeScript.LATIN, Character.UnicodeScript.COMMON);

    private final Header header;

    StrangeWords(Header header) {
        this.header = header;
    }

    /**
     * Whether the row would be whole with usual words in the place of its strange ones, and does not mean what it means because of
     * them. Each is let pass only where its neighbours show that nothing of them is in it.
     */
    boolean alone(List<String> cells, RowShape shape) {
        return isAPayment(cells)
                && standBetweenCertainties(cells)
                && isMoneyWhole(cells)
                && isPurseWhole(cells)
                && !RowShape.hasSwallowed(header.cell(cells, Column.CATEGORY))
                && cells.stream().noneMatch(cell -> cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0)
                && !speakOfMoney(cells)
                && isWritten(header.cell(cells, Column.MERCHANT_ORDER))
                && shape.fault(withUsualWords(cells)).isEmpty();
    }

    private boolean isAPayment(List<String> cells) {
        Direction direction = Direction.of(header.cell(cells, Column.DIRECTION));
        return (direction == Direction.OUT || direction == Direction.IN)
                && !STATUS_OF_CREDIT.matcher(header.cell(cells, Column.STATUS)).matches();
    }

    /** Whether every cell that has a shape of its own has it. */
    boolean standBetweenCertainties(List<String> cells) {
        String amount = header.cell(cells, Column.AMOUNT);
        String order = header.cell(cells, Column.ORDER);
        return TimeText.read(header.cell(cells, Column.TIME)).isPresent()
                && MoneyText.isAmount(amount)
                && AmountText.read(amount) instanceof AmountText.Exact
                && isKnown(Direction.of(header.cell(cells, Column.DIRECTION)))
                && TradeStatus.of(header.cell(cells, Column.STATUS)) != TradeStatus.UNKNOWN
                && ORDER.matcher(order).matches()
                && !NumberText.isRounded(order);
    }

    /** Whether no figure of the time or the amount can be missing or stand next door, and what became of the money is said. */
    private boolean isMoneyWhole(List<String> cells) {
        String paidAt = header.cell(cells, Column.PAID_AT);
        int amount = header.place(Column.AMOUNT);
        return MoneyText.areOfOneHand(header.cell(cells, Column.TIME), header.cell(cells, Column.AMOUNT))
                && (paidAt.isEmpty() || TimeText.read(paidAt).isPresent())
                && (amount == 0 || !MoneyText.mayGoOnInAnAmount(Cells.trimmed(cells.get(amount - 1))))
                && (header.place(Column.FUNDS) < 0 || Funds.of(header.cell(cells, Column.FUNDS)) != Funds.UNSTATED);
    }

    /**
     * Whether the purse is one that exports name and nothing else. Money that comes in needs none to be named; where spending names
     * none, it may stand in another cell.
     */
    private boolean isPurseWhole(List<String> cells) {
        String method = header.cell(cells, Column.METHOD);
        boolean isOne = method.isEmpty()
                ? Direction.of(header.cell(cells, Column.DIRECTION)) == Direction.IN
                : MethodText.startsWithMoney(method) && MethodText.isUsual(method);
        return isOne && !beginsInTheText(cells);
    }

    private boolean beginsInTheText(List<String> cells) {
        String text = header.cell(cells, Column.TEXT);
        return header.place(Column.METHOD) == header.place(Column.TEXT) + 1
                && (text.endsWith("&") || MethodText.isAtTheEndOf(text));
    }

    /** Whether any of the words names a debt or a purse, or two neighbours together do that a separator cuts in two. */
    private boolean speakOfMoney(List<String> cells) {
        String words = WORDS.stream().map(column -> header.cell(cells, column)).collect(Collectors.joining());
        return OF_CREDIT.matcher(words).matches() || MethodText.isNamedIn(words);
    }

    /** Merchants write their numbers in Chinese and Latin; other letters are bytes that were read half a letter too late. */
    private static boolean isWritten(String number) {
        return number.codePoints().mapToObj(Character.UnicodeScript::of).allMatch(WRITTEN::contains);
    }

    private List<String> withUsualWords(List<String> cells) {
        List<String> usual = new ArrayList<>(cells);
        if (AccountText.isMark(header.cell(cells, Column.ACCOUNT))) {
            put(usual, Column.CATEGORY, USUAL_CATEGORY);
        }
        if (endsInItsOnlyTab(cells, Column.ORDER) && endsInItsOnlyTab(cells, Column.MERCHANT_ORDER)) {
            put(usual, Column.MERCHANT_ORDER, "1\t");
            put(usual, Column.TEXT, header.cell(cells, Column.TEXT));
            put(usual, Column.NOTE, header.cell(cells, Column.NOTE).replace('\t', ' '));
        } else if (isMerchantsAlone(cells)) {
            put(usual, Column.MERCHANT_ORDER, "1");
        }
        return usual;
    }

    /** A tab that ends a number and stands nowhere else in it shows that it holds no piece of its neighbours. */
    private boolean endsInItsOnlyTab(List<String> cells, Column column) {
        String cell = raw(cells, column);
        return !cell.isEmpty() && cell.indexOf('\t') == cell.length() - 1;
    }

    /** A spreadsheet saves numbers without tabs; then the order's must be Alipay's own in its length, and no note may follow. */
    private boolean isMerchantsAlone(List<String> cells) {
        return !header.cell(cells, Column.MERCHANT_ORDER).isEmpty()
                && raw(cells, Column.MERCHANT_ORDER).indexOf('\t') < 0
                && NumberText.isAlipaysWhole(header.cell(cells, Column.ORDER))
                && header.cell(cells, Column.NOTE).isEmpty();
    }

    private String raw(List<String> cells, Column column) {
        int place = header.place(column);
        return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }

    private void put(List<String> cells, Column column, String text) {
        int place = header.place(column);
        if (place >= 0 && place < cells.size()) {
            cells.set(place, text);
        }
    }

    private static boolean isKnown(Direction direction) {
        return direction != Direction.UNKNOWN && direction != Direction.BLANK;
    }
}
