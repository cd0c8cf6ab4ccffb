package huanqing.infra.statementfile;

import huanqing.domain.statement.AmountText;
import huanqing.domain.statement.Direction;
import huanqing.domain.statement.TimeText;
import huanqing.domain.statement.TradeStatus;
import huanqing.infra.statementfile.profile.Column;
import huanqing.infra.statementfile.shape.AccountText;
import huanqing.infra.statementfile.shape.MethodText;
import huanqing.infra.statementfile.shape.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Judges rows in which only words are strange: a category of the person's own, a merchant's number with letters of a language, a tab
 * in a text. Such a row is worth more than a place in the list of problems as long as nothing that
 * could have moved changes what it means: then the purse and the direction alone say what it is.
 */
final class StrangeWords {
    private static final Pattern WHOLE_AMOUNT = Pattern.compile("[¥￥]?\\d{1,9}(?:\\.\\d{2})?");
    private static final Pattern ORDER = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_*.:|/-]{0,127}");
    private static final Pattern OF_CREDIT = Pattern.compile(".*(?:花呗|借呗|备用金|信用|还款|退款).*", Pattern.DOTALL);
    private static final String USUAL_CATEGORY = "其他";
    private static final List<Column> WORDS = List.of(
            Column.CATEGORY, Column.COUNTERPARTY, Column.ACCOUNT, Column.TEXT, Column.NOTE, Column.MERCHANT_ORDER);

    private final Header header;

    StrangeWords(Header header) {
        this.header = header;
    }

    /**
     * Whether the row would be whole with usual words in the place of its strange ones, and does not mean what it means because of
     * them. Each is let pass only where its neighbours show that nothing of them is in it.
     */
    boolean alone(List<String> cells, RowShape shape) {
        Direction direction = Direction.of(header.cell(cells, Column.DIRECTION));
        return (direction == Direction.OUT || direction == Direction.IN)
                && standBetweenCertainties(cells)
                && isPurse(header.cell(cells, Column.METHOD), direction)
                && cells.stream().noneMatch(cell -> cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0)
                && WORDS.stream()
                        .map(column -> header.cell(cells, column))
                        .noneMatch(word -> OF_CREDIT.matcher(word).matches() || MethodText.isNamedIn(word))
                && shape.fault(withUsualWords(cells)).isEmpty();
    }

    private List<String> withUsualWords(List<String> cells) {
        List<String> usual = new ArrayList<>(cells);
        if (AccountText.isMark(header.cell(cells, Column.ACCOUNT))) {
            put(usual, Column.CATEGORY, USUAL_CATEGORY);
        }
        boolean tabbed = isTabbed(cells, Column.ORDER) && isTabbed(cells, Column.MERCHANT_ORDER);
        if (tabbed) {
            put(
                    usual,
                    Column.MERCHANT_ORDER,
                    header.cell(cells, Column.MERCHANT_ORDER).indexOf('\t') < 0 ? "1\t" : "");
            put(usual, Column.TEXT, header.cell(cells, Column.TEXT));
            put(usual, Column.NOTE, header.cell(cells, Column.NOTE).replace('\t', ' '));
        } else if (header.cell(cells, Column.NOTE).isEmpty()
                && !header.cell(cells, Column.MERCHANT_ORDER).isEmpty()) {
            put(usual, Column.MERCHANT_ORDER, "1");
        }
        return usual;
    }

    private void put(List<String> cells, Column column, String text) {
        int place = header.place(column);
        if (place >= 0 && place < cells.size()) {
            cells.set(place, text);
        }
    }

    private boolean isTabbed(List<String> cells, Column column) {
        int place = header.place(column);
        return place >= 0 && place < cells.size() && cells.get(place).endsWith("\t");
    }

    /** Whether every cell that has a shape of its own has it. */
    boolean standBetweenCertainties(List<String> cells) {
        String amount = header.cell(cells, Column.AMOUNT);
        String order = header.cell(cells, Column.ORDER);
        return TimeText.read(header.cell(cells, Column.TIME)).isPresent()
                && WHOLE_AMOUNT.matcher(amount).matches()
                && AmountText.read(amount) instanceof AmountText.Exact
                && isKnown(Direction.of(header.cell(cells, Column.DIRECTION)))
                && TradeStatus.of(header.cell(cells, Column.STATUS)) != TradeStatus.UNKNOWN
                && ORDER.matcher(order).matches()
                && !NumberText.isRounded(order);
    }

    private static boolean isKnown(Direction direction) {
        return direction != Direction.UNKNOWN && direction != Direction.BLANK;
    }

    /** Money that comes in needs no purse to be named; where spending names none, it may stand in another cell. */
    private static boolean isPurse(String method, Direction direction) {
        return method.isEmpty() ? direction == Direction.IN : MethodText.startsWithMoney(method);
    }
}
