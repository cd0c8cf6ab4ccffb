package huanqing.domain.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One account or discount of a payment method.
 *
 * @param terms the N of 花呗分期(N期), 0 without a stated number
 * @param lender the bank of X信用购 (H16); empty for 花呗 itself
 */
public record MethodPart(Kind kind, String name, int terms, Optional<String> lender) {
    /** Whose money, or whose gift, this part of a payment is. */
    public enum Kind {
        /** 花呗, 花呗分期(N期) or a bank's 信用购. */
        HUABEI,
        /** 红包, 立减, 券 ...: not money; the amount is already net of it. */
        DISCOUNT,
        /** It has 花呗 or 信用购 in its name, and it is neither of the above. */
        UNKNOWN_CREDIT,
        /** Anything else: a bank card, the balance, another person's family card. */
        ACCOUNT
    }

    private static final Pattern HUABEI = Pattern.compile("花呗(?:分期)?(?:[(（](\\d{1,3})期[)）])?");
    private static final Pattern CREDIT_PURCHASE =
            Pattern.compile("([^|()（）]*?)信用购(?:分期)?(?:[(（](?:(\\d{1,3})期|原花呗)[)）])?");
    private static final List<String> DISCOUNTS =
            List.of("红包", "优惠", "立减", "券", "折扣", "特惠", "补贴", "花呗金", "抵扣", "满减", "随机减");

    static MethodPart of(String text) {
        if (text.equals("花呗")) {
            return new MethodPart(Kind.HUABEI, text, 0, Optional.empty());
        }
        if (!text.contains("花呗") && !text.contains("信用购")) {
            return new MethodPart(kindOfOther(text), text, 0, Optional.empty());
        }
        Matcher huabei = HUABEI.matcher(text);
        if (huabei.matches()) {
            return new MethodPart(Kind.HUABEI, text, number(huabei.group(1)), Optional.empty());
        }
        Matcher purchase = CREDIT_PURCHASE.matcher(text);
        if (purchase.matches()) {
            Optional<String> lender = Optional.of(purchase.group(1).strip()).filter(name -> !name.isEmpty());
            return new MethodPart(Kind.HUABEI, text, number(purchase.group(2)), lender);
        }
        return new MethodPart(kindOfOther(text), text, 0, Optional.empty());
    }

    public boolean isHuabei() {
        return kind == Kind.HUABEI;
    }

    /** What stands in brackets is a name or a card's number and says nothing of the kind: 支付宝小荷包(优惠群). */
    private static Kind kindOfOther(String text) {
        int bracket = text.indexOf('(') >= 0 ? text.indexOf('(') : text.indexOf('（');
        String name = bracket < 0 ? text : text.substring(0, bracket);
        for (String discount : DISCOUNTS) {
            if (name.contains(discount)) {
                return Kind.DISCOUNT;
            }
        }
        return name.contains("花呗") || name.contains("信用购") ? Kind.UNKNOWN_CREDIT : Kind.ACCOUNT;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
