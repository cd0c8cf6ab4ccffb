package huanqing.domain.statement.samemoney;

import huanqing.domain.statement.MethodPart;
import huanqing.domain.statement.PaymentMethod;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A bank's card within 收/付款方式 or 支付方式: 招商银行储蓄卡(8705)&红包, 某银行(1234). */
final class CardPart {
    private static final Pattern CARD = Pattern.compile(".*(?:银行|储蓄卡|信用卡|云闪付|信用社|农信|农商).*|.*[(（]\\d{4}[)）].*");

    private CardPart() {}

    /** How far the money went over a card; empty where the words say that none was part of it. */
    static Optional<WalletRow.Over> of(String method) {
        if (method.isEmpty() || method.equals("/") || method.equals("-")) {
            return Optional.of(WalletRow.Over.UNSTATED);
        }
        List<MethodPart> accounts = PaymentMethod.of(method).parts().stream()
                .filter(part -> part.kind() != MethodPart.Kind.DISCOUNT)
                .toList();
        if (accounts.stream().noneMatch(CardPart::isCard)) {
            return Optional.empty();
        }
        return Optional.of(accounts.size() == 1 ? WalletRow.Over.CARD : WalletRow.Over.CARD_IN_PART);
    }

    private static boolean isCard(MethodPart part) {
        return part.kind() == MethodPart.Kind.ACCOUNT
                && CARD.matcher(part.name()).matches();
    }
}
