package huanqing.infra.statementfile.shape;

import java.util.regex.Pattern;

/** The shapes of order numbers, looked at character by character: every row of a file passes here. */
public final class NumberText {
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+?\\d+");
    private static final int LONGEST_NUMBER = 128;
    private static final int KEPT_BY_SPREADSHEETS = 15;
    private static final int ALIPAYS_LENGTH = 28;
    private static final int ZEROS_BY_CHANCE = 4;

    /** Shorter numbers may end in so few zeros by chance. */
    private static final int FEWEST_TO_TELL = 20;

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

    /** Whether the text is an order number of Alipay's in its whole length, so that nothing of a neighbour's is at its end. */
    public static boolean isAlipaysWhole(String text) {
        return text.length() == ALIPAYS_LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether a spreadsheet rounded the number: {@code 2.02E+27}, or figures in their full length with nothing behind the 15th. */
    public static boolean isRounded(String text) {
        boolean hasExponent = text.indexOf('E') >= 0 || text.indexOf('e') >= 0;
        return hasExponent ? SCIENTIFIC.matcher(text).matches() : endsInNothing(text);
    }

    /** A number that somebody blacked out with zeros ends its figures long before a spreadsheet would. */
    private static boolean endsInNothing(String text) {
        if (text.length() < FEWEST_TO_TELL || text.charAt(text.length() - 1) != '0') {
            return false;
        }
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '0') {
            end--;
        }
        return end <= KEPT_BY_SPREADSHEETS
                && end > KEPT_BY_SPREADSHEETS - ZEROS_BY_CHANCE
                && text.chars().limit(end).allMatch(c -> c >= '0' && c <= '9');
    }

    /** Without the sign that people put before a number so that a spreadsheet leaves it alone. */
    public static String bare(String text) {
        boolean guarded = !text.isEmpty() && (text.charAt(0) == '`' || text.charAt(0) == '\'');
        return guarded ? text.substring(1) : text;
    }
}
