package huanqing.infra.statementfile.shape;

import java.util.regex.Pattern;

/** The shapes of time and amount as one hand writes both, so that a figure which one of them has lost shows. */
public final class MoneyText {
    private static final Pattern AMOUNT = Pattern.compile("[¥￥]?\\d{1,9}(?:\\.\\d{2})?");
    private static final Pattern EXPORTED_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}");
    private static final Pattern EXPORTED_AMOUNT = Pattern.compile("[¥￥]?\\d{1,9}\\.\\d{2}");
    private static final Pattern SAVED_TIME = Pattern.compile(
            "\\d{4}/\\d{1,2}/\\d{1,2} \\d{1,2}:\\d{2}(?::\\d{2})?|\\d{4}-\\d{1,2}-\\d{1,2} \\d{1,2}:\\d{2}");
    private static final Pattern BEGINNING = Pattern.compile(".*[0-9¥￥.,&]", Pattern.DOTALL);

    private MoneyText() {}

    /** Whether the text is yuan with both decimals or none. */
    public static boolean isAmount(String text) {
        return AMOUNT.matcher(text).matches();
    }

    /**
     * Whether both are as Alipay writes them, or both as a spreadsheet saves them, which drops leading zeros and the decimals of
     * whole yuan.
     */
    public static boolean areOfOneHand(String time, String amount) {
        boolean exported = EXPORTED_TIME.matcher(time).matches()
                && EXPORTED_AMOUNT.matcher(amount).matches();
        return exported || (SAVED_TIME.matcher(time).matches() && isAmount(amount));
    }

    /** Whether the cell before an amount ends in such a way that it may hold the amount's beginning. */
    public static boolean mayGoOnInAnAmount(String before) {
        return BEGINNING.matcher(before).matches();
    }
}
