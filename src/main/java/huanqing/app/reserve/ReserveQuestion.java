package huanqing.app.reserve;

import huanqing.app.cashflow.BuildCashCalendar;
import huanqing.app.cashflow.Supposed;

/**
 * What is asked of the reserve.
 *
 * @param confidence the share of futures that the backtest's reserve is to cover, between 0 and 1
 * @param days the horizon
 * @param supposed money at hand that counts in the place of what the ledger knows
 * @param seed the same ledger, day and seed give the same answer
 */
public record ReserveQuestion(double confidence, int days, Supposed supposed, long seed) {
    /** The seed when nobody names one. */
    public static final long USUAL_SEED = 1;

    public static final double USUAL_CONFIDENCE = 0.95;

    public static final ReserveQuestion USUAL =
            new ReserveQuestion(USUAL_CONFIDENCE, BuildCashCalendar.USUAL_DAYS, Supposed.NOTHING, USUAL_SEED);

    public ReserveQuestion {
        if (!(confidence > 0 && confidence < 1) || days <= 0) {
            throw new IllegalArgumentException("a share between 0 and 1 of some days: " + confidence + ", " + days);
        }
    }
}
