package huanqing.infra.statementfile;

import huanqing.domain.statement.Direction;
import huanqing.infra.statementfile.profile.Column;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells of cells that hold what belongs to a neighbour. A row that lost one separator and won another has its right number of
 * cells all the same; what spilled over the lost one gives it away.
 */
final class Spill {
    private static final Pattern MASK_FIRST = Pattern.compile("[0-9A-Za-z._-]{1,8}\\*{3,}.*", Pattern.DOTALL);
    private static final Pattern MASK = Pattern.compile("\\*{3}|\\S@");
    private static final Pattern ALIPAYS_OWN = Pattern.compile("\\d*(?:[_*].*)?");
    private static final int FOREIGN_PIECES = 2;

    private final Header header;

    Spill(Header header) {
        this.header = header;
    }

    boolean isIn(List<String> cells) {
        return isAccountInText(cells)
                || isDirectionInText(cells)
                || isMethodInText(cells)
                || isTextInMerchantOrder(cells)
                || isNumberElsewhere(cells)
                || isMerchantOrderElsewhere(cells)
                || isMerchantOrderGlued(cells)
                || isMethodCut(header.cell(cells, Column.METHOD))
                || holdsAnotherRow(cells);
    }

    /** Whether counterparty or text hold a masked account, as they may only where nothing in the row is doubtful. */
    boolean hasMask(List<String> cells) {
        return MASK.matcher(header.cell(cells, Column.COUNTERPARTY)).find()
                || MASK.matcher(header.cell(cells, Column.TEXT)).find();
    }

    private boolean isAccountInText(List<String> cells) {
        boolean accountIsElsewhere = header.place(Column.ACCOUNT) >= 0
                ? header.cell(cells, Column.ACCOUNT).isEmpty()
                : header.hasLostTheAccount();
        return accountIsElsewhere
                        && MASK_FIRST.matcher(header.cell(cells, Column.TEXT)).matches()
                || (header.cell(cells, Column.ACCOUNT).endsWith("*")
                        && header.cell(cells, Column.TEXT).startsWith("*"));
    }

    private boolean isDirectionInText(List<String> cells) {
        String text = header.cell(cells, Column.TEXT);
        boolean isOne = Direction.of(text) != Direction.UNKNOWN && !text.isEmpty();
        boolean neverBlank = header.place(Column.FUNDS) < 0;
        return Direction.of(header.cell(cells, Column.DIRECTION)) == Direction.BLANK
                && (isOne || (neverBlank && (text.endsWith("支出") || text.endsWith("收入") || text.endsWith("不计收支"))));
    }

    /** A method cut in two pushes its head into the text beside it, where nothing stands between the two. */
    private boolean isMethodInText(List<String> cells) {
        return header.place(Column.METHOD) == header.place(Column.TEXT) + 1
                && !RowShape.isUsualMethod(header.cell(cells, Column.METHOD))
                && RowShape.isMethod(header.cell(cells, Column.TEXT));
    }

    /** The tab that ends a number has nothing behind it, unless the separator behind it is lost. */
    private boolean isTextInMerchantOrder(List<String> cells) {
        int place = header.place(Column.MERCHANT_ORDER);
        if (place < 0 || place >= cells.size()) {
            return false;
        }
        boolean tabsLead = cells.get(header.place(Column.ORDER)).startsWith("\t");
        String number =
                tabsLead ? Cells.trimmed(cells.get(place)) : cells.get(place).stripTrailing();
        return number.indexOf('\t') >= 0;
    }

    /** Only numbers end in a tab, unless the file has one behind every cell. */
    private boolean isNumberElsewhere(List<String> cells) {
        return hasTab(cells, Column.NOTE) && !hasTab(cells, Column.AMOUNT)
                || (endsInTab(cells, Column.DIRECTION)
                                || endsInTab(cells, Column.ACCOUNT)
                                || endsInTab(cells, Column.COUNTERPARTY)
                                || endsInTab(cells, Column.TEXT))
                        && !hasTab(cells, Column.AMOUNT);
    }

    /** An untouched export ends a blank number with its tab too; without it the number is in the cell before or behind. */
    private boolean isMerchantOrderElsewhere(List<String> cells) {
        int place = header.place(Column.MERCHANT_ORDER);
        return place >= 0
                && place < cells.size()
                && cells.get(place).isEmpty()
                && endsInTab(cells, Column.ORDER)
                && !hasTab(cells, Column.AMOUNT);
    }

    /** Under a header that has lost the column, only a number such as Alipay's own has nothing of the merchant's at its end. */
    private boolean isMerchantOrderGlued(List<String> cells) {
        return header.place(Column.MERCHANT_ORDER) < 0
                && header.hasLost(Column.MERCHANT_ORDER)
                && !ALIPAYS_OWN.matcher(header.cell(cells, Column.ORDER)).matches();
    }

    private boolean hasTab(List<String> cells, Column column) {
        int place = header.place(column);
        return place >= 0 && place < cells.size() && cells.get(place).indexOf('\t') >= 0;
    }

    private boolean endsInTab(List<String> cells, Column column) {
        int place = header.place(column);
        return place >= 0 && place < cells.size() && cells.get(place).endsWith("\t");
    }

    /** A method that closes a bracket which it never opened has lost its head to the cell before it. */
    private static boolean isMethodCut(String method) {
        return closesBeforeItOpens(method, '(', ')') || closesBeforeItOpens(method, '（', '）');
    }

    private static boolean closesBeforeItOpens(String text, char opening, char closing) {
        int closed = text.indexOf(closing);
        int opened = text.indexOf(opening);
        return closed >= 0 && (opened < 0 || opened > closed);
    }

    /** A quote that lost its partner takes in all up to the next one, whole columns of this row or of the rows between. */
    private boolean holdsAnotherRow(List<String> cells) {
        for (String cell : cells) {
            if (holdsAnotherRow(cell)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsAnotherRow(String cell) {
        boolean couldHold = cell.indexOf('\n') >= 0 || cell.indexOf(header.separator()) >= 0;
        return couldHold
                && Cells.split(cell, header.separator()).stream()
                                .map(Cells::trimmed)
                                .filter(RowShape::isForeign)
                                .count()
                        >= FOREIGN_PIECES;
    }
}
