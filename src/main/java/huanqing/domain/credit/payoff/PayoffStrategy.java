package huanqing.domain.credit.payoff;

import java.math.BigDecimal;
import java.util.Comparator;

/** Where the money above the minimums goes (G4); decided anew each month, ties in the order of entry. */
public enum PayoffStrategy {
    /** Avalanche: the dearest debt first. */
    HIGHEST_RATE(Comparator.comparing(Debt::annualRate).reversed()),
    /** Snowball: the smallest debt first. */
    SMALLEST_BALANCE(Comparator.comparing(Debt::balance)),
    /** The lowest cash-flow index first: balance / monthly payment, so 8,000/400 = 20 goes before 12,000/300 = 40. */
    GREATEST_IMPACT(PayoffStrategy::byIndex);

    private final Comparator<Debt> order;

    PayoffStrategy(Comparator<Debt> order) {
        this.order = order;
    }

    Comparator<Debt> order() {
        return order;
    }

    /** Compares balance / minimum without dividing; a debt without a minimum frees no monthly money and comes last. */
    private static int byIndex(Debt one, Debt other) {
        if (one.minimum().isZero() || other.minimum().isZero()) {
            return other.minimum().compareTo(one.minimum());
        }
        return product(one, other).compareTo(product(other, one));
    }

    private static BigDecimal product(Debt balance, Debt minimum) {
        return BigDecimal.valueOf(balance.balance().fen())
                .multiply(BigDecimal.valueOf(minimum.minimum().fen()));
    }
}
