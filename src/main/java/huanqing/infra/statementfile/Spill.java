package huanqing.infra.statementfile;

import huanqing.domain.statement.Direction;
import huanqing.infra.statementfile.profile.Column;
import huanqing.infra.statementfile.shape.MethodText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells of cells that hold what belongs to a neighbour. A row that lost one separator and won another has its right number of
 * cells all the same; what spilled over the lost one gives it away.
 */
final class Spill {
    private static final Pattern ALIPAYS_OWN = Pattern.compile("\\d*(?:[_*].*)?");
    private static final Pattern MERCHANTS_NUMBER =
            Pattern.compile("[!-~]*\\d{3}[!-~]*|[!-~]*\\d{4}(?![年\\d]).*", Pattern.DOTALL);
    private static final int FOREIGN_PIECES = 2;

    private static final int MOST_REMEMBERED = 256;

    private final Header header;
    private final AccountSpill accounts;
    private final boolean plainAccounts;
    private final Set<String> wholeMethods = new HashSet<>();

    Spill(Header header, boolean plainAccounts) {
        this.header = header;
        this.plainAccounts = plainAccounts;
        this.accounts = new AccountSpill(header);
    }

    AccountSpill accounts() {
        return accounts;
    }

    boolean isIn(List<String> cells) {
        return (!plainAccounts && accounts.isIn(cells))
                || isDirectionInText(cells)
                || isMethodInText(cells)
                || isTextInMerchantOrder(cells)
                || isNumberElsewhere(cells)
                || isMerchantOrderElsewhere(cells)
                || isMerchantOrderCut(cells)
                || isMerchantOrderGlued(cells)
                || isMethodCut(header.cell(cells, Column.METHOD))
                || isNoteACategory(cells)
                || holdsAnotherRow(cells);
    }

    private boolean isDirectionInText(List<String> cells) {
        String text = header.cell(cells, Column.TEXT);
        return Direction.of(header.cell(cells, Column.DIRECTION)) == Direction.BLANK
                && !text.isEmpty()
                && (Direction.of(text) != Direction.UNKNOWN
                        || (header.place(Column.FUNDS) < 0 && endsInDirection(text)));
    }

    private static boolean endsInDirection(String text) {
        return "支出收入不计".indexOf(text.charAt(text.length() - 1)) >= 0
                || text.contains("支出")
                || text.contains("收入")
                || text.contains("不计收支");
    }

    /**
     * Where nothing stands between text and method, either may hold a piece of the other: then the method is none that is known, or
     * it lacks the purse with which the text ends.
     */
    private boolean isMethodInText(List<String> cells) {
        if (!isMethodBesideText()) {
            return false;
        }
        String method = header.cell(cells, Column.METHOD);
        if (wholeMethods.contains(method)) {
            return false;
        }
        if (MethodText.isUsual(method) && MethodText.startsWithMoney(method)) {
            remember(method);
            return false;
        }
        String text = header.cell(cells, Column.TEXT);
        return !MethodText.isUsual(method)
                || MethodText.isAtTheEndOf(text)
                || isMethodCut(text)
                || isMethodBetween(text);
    }

    /** A statement has few ways to pay and many rows. */
    private void remember(String method) {
        if (wholeMethods.size() < MOST_REMEMBERED) {
            wholeMethods.add(method);
        }
    }

    private boolean isMethodBetween(String text) {
        return text.indexOf(header.separator()) >= 0 && MethodText.isNamedIn(text);
    }

    /** Whether a text beside the method names a way to pay; it may be the one that the method's column lacks. */
    boolean mayHoldTheMethod(List<String> cells) {
        return isMethodBesideText() && MethodText.isNamedIn(header.cell(cells, Column.TEXT));
    }

    private boolean isMethodBesideText() {
        return header.place(Column.METHOD) == header.place(Column.TEXT) + 1;
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
        boolean tabbed = hasTab(cells, Column.NOTE)
                || endsInTab(cells, Column.DIRECTION)
                || endsInTab(cells, Column.ACCOUNT)
                || endsInTab(cells, Column.COUNTERPARTY)
                || endsInTab(cells, Column.TEXT);
        return tabbed && !isTabbedThroughout(cells);
    }

    /** A merchant's number that has lost its tab may have lost more than that to the note. */
    private boolean isMerchantOrderCut(List<String> cells) {
        int place = header.place(Column.MERCHANT_ORDER);
        return place >= 0
                && place < cells.size()
                && endsInTab(cells, Column.ORDER)
                && cells.get(place).indexOf('\t') < 0
                && !header.cell(cells, Column.NOTE).isEmpty();
    }

    /**
     * An untouched export ends a blank number with its tab too; without it the number is in the cell before or behind. Where no
     * number has its tab, a note that is all number gives it away.
     */
    private boolean isMerchantOrderElsewhere(List<String> cells) {
        int place = header.place(Column.MERCHANT_ORDER);
        return place >= 0
                && place < cells.size()
                && cells.get(place).isEmpty()
                && !isTabbedThroughout(cells)
                && (endsInTab(cells, Column.ORDER)
                        || MERCHANTS_NUMBER
                                .matcher(header.cell(cells, Column.NOTE))
                                .matches());
    }

    /** Under a header that has lost the column, only a number such as Alipay's own has nothing of the merchant's at its end. */
    private boolean isMerchantOrderGlued(List<String> cells) {
        return header.place(Column.MERCHANT_ORDER) < 0
                && header.hasLost(Column.MERCHANT_ORDER)
                && !ALIPAYS_OWN.matcher(header.cell(cells, Column.ORDER)).matches();
    }

    /** Some writers put a tab behind every cell. */
    private boolean isTabbedThroughout(List<String> cells) {
        return hasTab(cells, Column.AMOUNT) && hasTab(cells, Column.STATUS);
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
        if (!couldHold) {
            return false;
        }
        List<String> pieces = Cells.split(cell, header.separator()).stream()
                .map(Cells::unquoted)
                .toList();
        return pieces.stream().anyMatch(RowShape::isNeverAWord)
                || pieces.stream().filter(RowShape::isForeign).count() >= FOREIGN_PIECES;
    }

    /** The next row's first words stand in the note where the line end between the two is lost. */
    private boolean isNoteACategory(List<String> cells) {
        return RowShape.isLongCategory(header.cell(cells, Column.NOTE));
    }
}
