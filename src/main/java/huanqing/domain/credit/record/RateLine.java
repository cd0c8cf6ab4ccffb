package huanqing.domain.credit.record;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A yearly rate that the law or a supervisor draws a line at (L1, L2, L5).
 *
 * @param annual a ratio a year
 */
public record RateLine(BigDecimal annual) {
    /** Above it a court can reduce what a financial lender asks for in all (L2). */
    public static final RateLine COURT = new RateLine(new BigDecimal("0.24"));

    private static final BigDecimal DAYS = BigDecimal.valueOf(365);
    private static final BigDecimal LPR_FACTOR = BigDecimal.valueOf(4);

    /** The cap of private lending, 4 x the one-year LPR: information only, it does not bind licensed lenders (L1). */
    public static RateLine ofLpr(BigDecimal oneYearLpr) {
        return new RateLine(oneYearLpr.multiply(LPR_FACTOR));
    }

    /** Daily rate x factor x 365. Example: 0.05% a day at 1.5 times is 27.375% a year while overdue. */
    public static BigDecimal annual(BigDecimal dailyRate, BigDecimal factor) {
        return dailyRate.multiply(factor).multiply(DAYS);
    }

    /** The contract rate a day whose {@code factor} times reaches this line: 0.0438356% for 24% at 1.5 times (L5). */
    public BigDecimal reachedBy(BigDecimal factor) {
        return annual.divide(factor.multiply(DAYS), MathContext.DECIMAL64);
    }

    public boolean isCrossedBy(BigDecimal dailyRate, BigDecimal factor) {
        return annual(dailyRate, factor).compareTo(annual) > 0;
    }

    public Explained explained(BigDecimal dailyRate, BigDecimal factor) {
        return Explained.by(Rule.L5)
                .with(Symbol.DAILY_RATE, dailyRate)
                .with(Symbol.FACTOR, factor)
                .with(Symbol.LINE, annual)
                .gives(new Quantity.Rate(annual(dailyRate, factor)));
    }
}
