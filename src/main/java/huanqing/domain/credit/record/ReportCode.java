package huanqing.domain.credit.record;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;

/**
 * The mark that the credit register shows for a month (L12): N when nothing is late, then one digit for every 30 days
 * begun, 7 beyond 180 days.
 */
public enum ReportCode {
    N,
    LATE_1,
    LATE_2,
    LATE_3,
    LATE_4,
    LATE_5,
    LATE_6,
    LATE_7;

    private static final int DAYS_A_STEP = 30;

    /**
     * Example: 30 days late is 1, 31 days is 2.
     *
     * @param daysLate from 0; below is an {@link IllegalArgumentException}
     */
    public static ReportCode of(long daysLate) {
        if (daysLate < 0) {
            throw new IllegalArgumentException("not late: " + daysLate);
        }
        long steps = (daysLate + DAYS_A_STEP - 1) / DAYS_A_STEP;
        return values()[(int) Math.min(steps, LATE_7.ordinal())];
    }

    /** How the code comes about; the result is its digit, 0 for N. */
    public static Explained explained(long daysLate) {
        return Explained.by(Rule.L12)
                .with(Symbol.DAYS, daysLate)
                .gives(new Quantity.Count(of(daysLate).ordinal()));
    }

    /** As printed in the report: N or 1 to 7. */
    public String mark() {
        return this == N ? name() : String.valueOf(ordinal());
    }
}
