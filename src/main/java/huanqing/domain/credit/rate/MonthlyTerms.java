package huanqing.domain.credit.rate;

import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What an ordinary loan is agreed on.
 *
 * @param annualRate a ratio a year: 0.049 is 4.9%
 * @param terms months, from 1
 */
public record MonthlyTerms(Money principal, BigDecimal annualRate, int terms) {
    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    public MonthlyTerms {
        if (!principal.isPositive() || annualRate.signum() < 0 || terms < 1) {
            throw new IllegalArgumentException("no loan: " + principal + " at " + annualRate + " for " + terms);
        }
    }

    BigDecimal monthlyRate() {
        return annualRate.divide(TWELVE, PRECISION);
    }

    /** Interest of one month, exact. */
    BigDecimal interestOn(BigDecimal balance) {
        return balance.multiply(annualRate).divide(TWELVE, PRECISION);
    }

    BigDecimal fen() {
        return BigDecimal.valueOf(principal.fen());
    }

    BigDecimal count() {
        return BigDecimal.valueOf(terms);
    }

    static Money rounded(BigDecimal fen) {
        return Money.ofFen(fen.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
