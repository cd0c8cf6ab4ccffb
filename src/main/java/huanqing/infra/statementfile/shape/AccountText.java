package huanqing.infra.statementfile.shape;

import java.util.regex.Pattern;

/** The shapes of 对方账号, of which every row has one: {@code /}, a masked address, number or name, a number, or nothing. */
public final class AccountText {
    private static final Pattern MARK = Pattern.compile("/|\\S*\\*\\S*|\\S+@\\S+|\\d{5,}");
    private static final Pattern WHOLE = Pattern.compile("|/|\\d{5,}"
            + "|[^\\s@\"*][^\\s@\"]*@[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*\\.(?:[a-z]{2,6}|[A-Z]{2,6})"
            + "|[0-9A-Za-z]+\\*{2,}[0-9A-Za-z]+"
            + "|(?=.*\\*)[*·\\p{IsHan}]+");
    private static final int LONGEST = 64;

    private AccountText() {}

    /**
     * Whether the text could be an account: visible ASCII in one piece whose mask is not cut in two, or a name in Chinese that is
     * masked. Unmasked words are a neighbour's.
     */
    public static boolean mayBeOne(String text) {
        int mask = text.indexOf('*');
        if (text.isEmpty()) {
            return true;
        }
        return isAscii(text)
                ? (mask >= 0 || text.length() <= LONGEST) && text.charAt(0) != '@' && (mask < 0 || isMaskWhole(text))
                : mask >= 0
                        && text.indexOf('@') < 0
                        && text.indexOf('\n') < 0
                        && (mask == 0 || !isAscii(text.substring(0, 1)));
    }

    private static boolean isMaskWhole(String text) {
        int at = text.indexOf('@');
        return text.charAt(0) != '*'
                && Character.isLetterOrDigit(text.charAt(text.length() - 1))
                && (at < 0 || text.indexOf('.', at) > at);
    }

    /** Whether the text is an account from its beginning to its end. */
    public static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }

    /** Whether the text is nothing but a masked address or number. */
    public static boolean isAsciiMask(String text) {
        return text.indexOf('*') >= 0 && isAscii(text) && isWhole(text);
    }

    /** Whether the text looks like an account or a part of one, so that it is no word of its neighbour's. */
    public static boolean isMark(String text) {
        return MARK.matcher(text).matches();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
