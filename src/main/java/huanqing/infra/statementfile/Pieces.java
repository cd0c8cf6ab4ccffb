package huanqing.infra.statementfile;

import huanqing.infra.statementfile.profile.Column;
import huanqing.infra.statementfile.shape.AccountText;
import huanqing.infra.statementfile.shape.MethodText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Judges the pieces between surplus separators: whether they may be one cell, and whether one of them could as well be a part of
 * the neighbour. A row is put together again only where the first holds of one column and the second of none.
 */
final class Pieces {
    private static final Pattern NUMBER = Pattern.compile("|.*[0-9.].?");
    private static final Pattern TAIL = Pattern.compile("[.@*-][!-~]*");
    private static final Pattern NO_WORD =
            Pattern.compile("[!-~]*[0-9@*/][!-~]*|[^\\p{IsHan}]*[^\\p{IsHan}A-Za-z. ]|.*/|/.*");
    private static final Pattern SHORT_ASCII = Pattern.compile("[!-~]{0,6}");

    private final Header header;

    Pieces(Header header) {
        this.header = header;
    }

    /** Whether the pieces may belong to one cell of the column: none must look like another column's. */
    boolean mayBeOne(Column column, List<String> pieces) {
        if (column == Column.AMOUNT) {
            return true;
        }
        String first = Cells.unquoted(pieces.get(0));
        boolean startsTooEarly =
                RowShape.isOtherColumns(first) || (column == Column.TEXT && isGuarded() && AccountText.isMark(first));
        return !startsTooEarly
                && pieces.stream().noneMatch(piece -> piece.indexOf('\t') >= 0)
                && pieces.stream().skip(1).map(Cells::unquoted).noneMatch(piece -> isForeign(column, piece));
    }

    private static boolean isForeign(Column column, String piece) {
        return RowShape.isForeign(piece) || (column == Column.COUNTERPARTY && AccountText.isMark(piece));
    }

    /** Whether a piece of the column could as well belong to the account or to the method beside it. */
    boolean mayBelongElsewhere(Column column, List<String> cells, List<String> pieces) {
        boolean besideTheAccount = isGuarded() && (column == Column.COUNTERPARTY || column == Column.TEXT);
        return (besideTheAccount && (isAnyBlank(pieces) || mayHoldTheAccount(column, cells, pieces)))
                || (column == Column.TEXT && isBesideDoubtfulMethod(cells, pieces))
                || (column == Column.NOTE && isBesideUntabbedNumber(cells));
    }

    private boolean isGuarded() {
        return header.place(Column.ACCOUNT) >= 0;
    }

    /** A blank piece could be the blank account. */
    private static boolean isAnyBlank(List<String> pieces) {
        return pieces.stream().anyMatch(piece -> Cells.unquoted(piece).isEmpty());
    }

    /**
     * A separator put into an account leaves its head with the counterparty, or its tail with the text; beside a blank account
     * whatever is no plain word could be the whole of it.
     */
    private boolean mayHoldTheAccount(Column column, List<String> cells, List<String> pieces) {
        String account = header.cell(cells, Column.ACCOUNT);
        String near = Cells.unquoted(pieces.get(column == Column.TEXT ? 0 : pieces.size() - 1));
        String glued = column == Column.TEXT ? account + near : near + account;
        return account.isEmpty()
                ? pieces.stream().anyMatch(piece -> NO_WORD.matcher(piece).matches())
                : TAIL.matcher(near).matches() || (SHORT_ASCII.matcher(near).matches() && AccountText.isWhole(glued));
    }

    /**
     * A blank method, or a discount without its purse, may be there only because the rest of the method is now at the text's end,
     * or the first figures of the amount are.
     */
    private boolean isBesideDoubtfulMethod(List<String> cells, List<String> pieces) {
        String method = header.cell(cells, Column.METHOD);
        String last = Cells.unquoted(pieces.get(pieces.size() - 1));
        return header.place(Column.METHOD) == header.place(Column.TEXT) + 1
                && !MethodText.startsWithMoney(method)
                && (!method.isEmpty()
                        || NUMBER.matcher(last).matches()
                        || pieces.stream().skip(1).anyMatch(MethodText::mayBeCutFrom));
    }

    /** Only the tabs behind both numbers show that none of them has run into the note. */
    private boolean isBesideUntabbedNumber(List<String> cells) {
        int merchant = header.place(Column.MERCHANT_ORDER);
        boolean tabbed = cells.get(header.place(Column.ORDER)).endsWith("\t");
        return !tabbed || (merchant >= 0 && !cells.get(merchant).endsWith("\t"));
    }
}
