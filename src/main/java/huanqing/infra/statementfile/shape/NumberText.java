package huanqing.infra.statementfile.shape;

import java.util.regex.Pattern;

/** The shapes of order numbers, looked at character by character: every row of a file passes here. */
public final class NumberText {
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+?\\d+");
    private static final int LONGEST_NUMBER = 128;
    private static final String NEVER_IN_NUMBERS = "\"',;";

    private NumberText() {}

    /** Whether the text could be an order number or a merchant's: visible ASCII without quotes and separators; or nothing. */
    public static boolean isOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~' || NEVER_IN_NUMBERS.indexOf(c) >= 0) {
                return false;
            }
        }
        return text.length() <= LONGEST_NUMBER;
    }

    /** Whether a spreadsheet rounded the number: {@code 2.02E+27}. */
    public static boolean isScientific(String text) {
        boolean hasExponent = text.indexOf('E') >= 0 || text.indexOf('e') >= 0;
        return hasExponent && SCIENTIFIC.matcher(text).matches();
    }
}
