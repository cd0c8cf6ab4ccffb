package huanqing.domain.cashflow.capacity;

import huanqing.domain.money.Money;
import java.math.BigDecimal;

/**
 * How heavy the debts lie on the income (G2): the bands that planners use and the 50% and 55% that a bank may not pass when
 * it lends for a home.
 *
 * <p>Example: dues of 2,160.00 on an income of 6,000.00 are 36% and in {@link #WATCH}.
 */
public enum CapacityBand {
    /** Below 36%. */
    EASY,
    /** From 36% to 50%. */
    WATCH,
    /** Above 50%, to 55%. */
    HIGH,
    /** Above 55%, or dues without an income. */
    OVER;

    /** From here on it is to be watched. */
    public static final BigDecimal WATCHED = new BigDecimal("0.36");
    /** Above it is high. */
    public static final BigDecimal HEAVY = new BigDecimal("0.50");
    /** Above it is over the limit. */
    public static final BigDecimal LIMIT = new BigDecimal("0.55");

    /** The band of dues on an income, by the exact sums: 55.001% is not rounded into the limit. */
    static CapacityBand of(Money service, Money income) {
        if (!income.isPositive()) {
            return service.isPositive() ? OVER : EASY;
        }
        BigDecimal dues = BigDecimal.valueOf(service.fen());
        BigDecimal whole = BigDecimal.valueOf(income.fen());
        if (dues.compareTo(whole.multiply(WATCHED)) < 0) {
            return EASY;
        }
        if (dues.compareTo(whole.multiply(HEAVY)) <= 0) {
            return WATCH;
        }
        return dues.compareTo(whole.multiply(LIMIT)) <= 0 ? HIGH : OVER;
    }
}
