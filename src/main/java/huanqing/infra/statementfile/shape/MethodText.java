package huanqing.infra.statementfile.shape;

import java.util.regex.Pattern;

/**
 * The shapes of 收/付款方式: a purse or a card, then discounts, joined by {@code &}. What is none of them is a new word, or a known
 * one that has lost or won a piece.
 */
public final class MethodText {
    private static final String BRACKET = "(?:[(（][^()（）]{1,12}[)）])?";
    private static final String CARD = "(?:储蓄卡|信用卡|借记卡)";
    private static final String PURSE = "(?:花呗分期" + BRACKET + "|花呗月月付 第\\d{1,2}/\\d{1,2}期|花呗|(?:账户)?余额" + BRACKET
            + "|余额宝|亲情卡" + BRACKET + "|(?:支付宝)?小荷包" + BRACKET + ")";
    private static final String NUMBERED_CARD = CARD + "(?:分期)?[(（]\\d{3,4}[)）](?: ?\\d{1,2}期)?";
    private static final String BANK = "[\\p{IsHan}A-Za-z]{0,16}(?:银行|信用社|联社|消金|村镇|农信)";
    private static final String BANKS = BANK + "(?:卡|信用购|" + CARD + ")?(?:分期)?" + BRACKET + "(?: ?\\d{1,2}期)?";
    private static final String MAIN =
            "(?:" + PURSE + "|" + NUMBERED_CARD + "|" + CARD + "|" + BANKS + "|云闪付\\S*|他人代付账户|因公付|备用金|借呗)";
    private static final String DISCOUNT = "[\\p{IsHan}A-Za-z]{0,16}(?:红包|券|立减|立减金|优惠|折扣|特惠|补贴|抵扣|花呗金|骑行卡)";
    private static final String ALONE = "(?:(?:现金|支付宝)?红包|" + DISCOUNT.replace("红包|", "") + ")";
    private static final String SECOND = "&[^&]{0,16}(?:红包|券|立减|立减金|优惠|折扣|特惠|补贴|抵扣|花呗金)";

    private static final Pattern STARTS_WITH_MONEY = Pattern.compile(MAIN + "(?:&.*)?");
    private static final Pattern USUAL =
            Pattern.compile("-?|(?:" + MAIN + "|" + ALONE + ")(?:&(?:" + MAIN + "|" + DISCOUNT + "))*");
    private static final Pattern NAMED = Pattern.compile(".*(?:花呗|信用购|余额|储蓄卡|信用卡|银行).*");
    private static final Pattern AT_THE_END =
            Pattern.compile(".*(?:" + NUMBERED_CARD + "|银行[(（]\\d{4}[)）]|\\d期[)）]|花呗分期" + BRACKET
                    + "|(?<![-至到入出])花呗|(?<![-至到入出])余额宝?|" + SECOND + ")&?|[0-9.]+");

    private static final Pattern CUT = Pattern.compile(".*(?:呗|额宝|余额|蓄卡|用卡|分期|红包|[)）]|&).{0,2}|花|储|储蓄|余");

    private MethodText() {}

    /** Whether the whole is a way to pay as known exports name them, or blank. */
    public static boolean isUsual(String text) {
        return USUAL.matcher(text).matches();
    }

    /** Whether a purse or a card comes first; a discount alone may have lost it to its neighbour. */
    public static boolean startsWithMoney(String text) {
        return STARTS_WITH_MONEY.matcher(text).matches();
    }

    /** Whether the text names a purse or a bank. */
    public static boolean isNamedIn(String text) {
        return NAMED.matcher(text).matches();
    }

    /** Whether a text ends as a way to pay does, such that its neighbour may have run into it. */
    public static boolean isAtTheEndOf(String text) {
        return AT_THE_END.matcher(text).matches();
    }

    /** Whether a piece of text ends as a way to pay does that has lost its beginning. */
    public static boolean mayBeCutFrom(String text) {
        return CUT.matcher(text).matches();
    }
}
