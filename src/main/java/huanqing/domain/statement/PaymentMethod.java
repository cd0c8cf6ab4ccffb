package huanqing.domain.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 收/付款方式 taken apart (facts: statement formats 2.2). Parts are joined by {@code &}; a part is a discount or an account.
 * When all parts but one are discounts the amount is already net and belongs to that one account; with two accounts the
 * split is not in the file. Example: 花呗&红包 is Huabei; 账户余额&花呗分期(3期) is shared; 交通银行储蓄卡(5242)&花呗金 is
 * the bank, for a discount may have 花呗 in its name.
 */
public record PaymentMethod(List<MethodPart> parts) {
    public PaymentMethod {
        parts = List.copyOf(parts);
    }

    /** Takes the column's text, already trimmed, apart; blank text has no parts. An {@code &} inside brackets joins nothing. */
    public static PaymentMethod of(String text) {
        if (text.isEmpty()) {
            return new PaymentMethod(List.of());
        }
        List<MethodPart> parts = new ArrayList<>(2);
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '&' : text.charAt(i);
            if (c == '(' || c == '（') {
                depth++;
            } else if (c == ')' || c == '）') {
                depth = Math.max(0, depth - 1);
            } else if (c == '&' && (depth == 0 || i == text.length())) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(MethodPart.of(part));
                }
                start = i + 1;
            }
        }
        return new PaymentMethod(parts);
    }

    public boolean isBlank() {
        return parts.isEmpty();
    }

    /** The Huabei part when it is the only account of the payment: its money, and no one else's. */
    public Optional<MethodPart> huabeiAlone() {
        List<MethodPart> accounts = accounts();
        return accounts.size() == 1 && accounts.get(0).isHuabei() ? Optional.of(accounts.get(0)) : Optional.empty();
    }

    /** Whether Huabei and another account, or two Huabei limits, paid together: the split is not in the file. */
    public boolean sharesHuabei() {
        List<MethodPart> accounts = accounts();
        return accounts.size() > 1 && accounts.stream().anyMatch(MethodPart::isHuabei);
    }

    /** Whether a part names Huabei or 信用购 in a form that is not known, such as 花呗月月付. */
    public boolean hasUnknownCredit() {
        for (MethodPart part : parts) {
            if (part.kind() == MethodPart.Kind.UNKNOWN_CREDIT) {
                return true;
            }
        }
        return false;
    }

    private List<MethodPart> accounts() {
        if (parts.size() < 2 && !isDiscountAlone()) {
            return parts;
        }
        return parts.stream()
                .filter(part -> part.kind() != MethodPart.Kind.DISCOUNT)
                .toList();
    }

    private boolean isDiscountAlone() {
        return parts.size() == 1 && parts.get(0).kind() == MethodPart.Kind.DISCOUNT;
    }
}
