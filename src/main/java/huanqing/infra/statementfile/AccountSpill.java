package huanqing.infra.statementfile;

import huanqing.infra.statementfile.profile.Column;
import huanqing.infra.statementfile.shape.AccountText;
import java.util.List;
import java.util.regex.Pattern;

/** Tells of an account that is not in its place: in the counterparty before it, in the text behind it, or in a piece in both. */
final class AccountSpill {
    private static final Pattern MASK_FIRST =
            Pattern.compile("[0-9A-Za-z._-]{1,8}\\*{2,}.*|\\*{2,}[@0-9].*", Pattern.DOTALL);
    private static final Pattern MASK = Pattern.compile("\\*{3}|\\S@");
    private static final Pattern MASKED_NUMBER = Pattern.compile("\\d+\\*{4,}\\d+");
    private static final Pattern GLUED_MASK = Pattern.compile(".*[^!-~][0-9A-Za-z._-]+\\*{2,}.*", Pattern.DOTALL);

    private static final String NOTHING = "0.00";

    private final Header header;

    AccountSpill(Header header) {
        this.header = header;
    }

    boolean isIn(List<String> cells) {
        return isOnlyOneOfThreeThere(cells) || isBesideItsPlace(cells);
    }

    /** Whether counterparty or text hold a masked account, as they may only where nothing in the row is doubtful. */
    boolean hasMask(List<String> cells) {
        return MASK.matcher(header.cell(cells, Column.COUNTERPARTY)).find()
                || MASK.matcher(header.cell(cells, Column.TEXT)).find();
    }

    /**
     * Of counterparty, account and text only one is there, and no padding shows where it stands. Where no money moved, as when a
     * deposit is freed, nobody needs to be named.
     */
    private boolean isOnlyOneOfThreeThere(List<String> cells) {
        boolean guarded = header.place(Column.ACCOUNT) >= 0
                && !header.cell(cells, Column.AMOUNT).equals(NOTHING);
        return guarded
                && (isVacant(cells, Column.ACCOUNT)
                        ? isVacant(cells, Column.COUNTERPARTY) || isVacant(cells, Column.TEXT)
                        : isVacant(cells, Column.COUNTERPARTY) && isVacant(cells, Column.TEXT));
    }

    private boolean isVacant(List<String> cells, Column column) {
        int place = header.place(column);
        return place >= 0 && place < cells.size() && cells.get(place).isEmpty();
    }

    private boolean isBesideItsPlace(List<String> cells) {
        String text = header.cell(cells, Column.TEXT);
        String name = header.cell(cells, Column.COUNTERPARTY);
        return header.place(Column.ACCOUNT) >= 0
                ? isAccountBesideItsPlace(header.cell(cells, Column.ACCOUNT), name, text)
                : header.hasLostTheAccount() && (isMaskFirst(text) || isMaskLast(name) || name.equals("/"));
    }

    private static boolean isAccountBesideItsPlace(String account, String name, String text) {
        boolean besides = isMaskFirst(text) || isMaskLast(name) || text.startsWith("/") || isMaskedAddress(name);
        return (besides && (account.isEmpty() || !AccountText.isWhole(account)))
                || (account.isEmpty() && endsLikeAnAccount(name))
                || (text.startsWith("*") && (account.isEmpty() ? name : account).endsWith("*"))
                || AccountText.isAsciiMask(text);
    }

    private static boolean isMaskedAddress(String name) {
        return name.indexOf('*') >= 0 && name.indexOf('@') >= 0;
    }

    private static boolean endsLikeAnAccount(String name) {
        return name.startsWith("@")
                || name.endsWith("/")
                || name.endsWith("/\"")
                || (name.indexOf('*') >= 0 && MASKED_NUMBER.matcher(name).matches());
    }

    private static boolean isMaskFirst(String text) {
        return text.indexOf('*') >= 0 && MASK_FIRST.matcher(text).matches();
    }

    /** A name in Chinese that ends like an account. */
    private static boolean isMaskLast(String name) {
        return name.indexOf('*') >= 0 && GLUED_MASK.matcher(name).matches();
    }
}
