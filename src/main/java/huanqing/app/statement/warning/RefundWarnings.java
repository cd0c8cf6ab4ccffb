package huanqing.app.statement.warning;

import huanqing.app.statement.warning.ImportWarning.Kind;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names the payments of an import of which more was given back than was paid. */
public final class RefundWarnings {
    private static final int EXAMPLES = 3;

    private RefundWarnings() {}

    public static Optional<ImportWarning> about(List<OverRefund> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Money excess = found.stream().map(OverRefund::excess).reduce(Money.ZERO, Money::plus);
        String examples =
                found.stream().limit(EXAMPLES).map(RefundWarnings::told).collect(Collectors.joining("; "));
        return Optional.of(new ImportWarning(
                Kind.REFUND_EXCEEDS_PAYMENT, List.of(String.valueOf(found.size()), yuan(excess), examples)));
    }

    /** Example: {@code 27: 叮咚买菜 9.65 < 12.00}. */
    private static String told(OverRefund one) {
        return one.line() + ": " + one.words() + " " + yuan(one.paid()) + " < " + yuan(one.refunded());
    }

    private static String yuan(Money sum) {
        return BigDecimal.valueOf(sum.fen(), 2).toPlainString();
    }
}
