package huanqing.domain.linkage;

import huanqing.domain.cashflow.SeededDraws;
import huanqing.domain.money.Money;
import huanqing.domain.reserve.MonthBlocks;
import huanqing.domain.reserve.ReserveQuantile;
import huanqing.domain.reserve.RunningShortfall;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * What the link between the two products costs, in reserve.
 *
 * <p>The person sets aside an average month's repayment each month; the reserve carries the months that ask for more.
 * It is reckoned at 95% over 20,000 futures of 6 months, drawn from the past in blocks of 3: with the two products'
 * months as they came together, with the products' months drawn apart, and for each product alone.
 *
 * @param joint the reserve for both, as they came
 * @param apart the reserve for both, were they not linked
 * @param huabeiAlone the reserve for Huabei by itself
 * @param jiebeiAlone the reserve for Jiebei by itself
 */
public record LinkCost(
        ReserveQuantile joint, ReserveQuantile apart, ReserveQuantile huabeiAlone, ReserveQuantile jiebeiAlone) {
    public static final int FUTURES = 20_000;
    public static final int HORIZON_MONTHS = 6;
    public static final double CONFIDENCE = 0.95;
    private static final int TOGETHER_STREAM = 11;
    private static final int APART_STREAM = 12;

    /** How much more must lie ready because heavy months come together; negative when they take turns. */
    public Money costOfLink() {
        return joint.amount().minus(apart.amount());
    }

    /** How much less one common reserve needs than two separate ones. */
    public Money savingByPooling() {
        return huabeiAlone.amount().plus(jiebeiAlone.amount()).minus(joint.amount());
    }

    /** The cost in the given months, of which there must be at least one. */
    public static LinkCost of(PairedMonths months, long seed) {
        long[] huabei = besideAverage(months.huabeiRepaid());
        long[] jiebei = besideAverage(months.jiebeiRepaid());
        long[] both = new long[huabei.length];
        Arrays.setAll(both, t -> huabei[t] + jiebei[t]);
        MonthBlocks together = new MonthBlocks(both.length, new SeededDraws(seed, TOGETHER_STREAM));
        MonthBlocks other = new MonthBlocks(both.length, new SeededDraws(seed, APART_STREAM));
        long[][] needs = new long[4][FUTURES];
        int[] future = new int[HORIZON_MONTHS];
        int[] otherFuture = new int[HORIZON_MONTHS];
        for (int path = 0; path < FUTURES; path++) {
            together.draw(future);
            other.draw(otherFuture);
            needs[0][path] = RunningShortfall.largest(both, future);
            needs[1][path] = largestApart(huabei, future, jiebei, otherFuture);
            needs[2][path] = RunningShortfall.largest(huabei, future);
            needs[3][path] = RunningShortfall.largest(jiebei, future);
        }
        return new LinkCost(quantile(needs[0]), quantile(needs[1]), quantile(needs[2]), quantile(needs[3]));
    }

    private static ReserveQuantile quantile(long[] needs) {
        return ReserveQuantile.of(needs, CONFIDENCE);
    }

    /** What an average month leaves over in each month; negative in a heavy one. */
    private static long[] besideAverage(long[] repaid) {
        long average = BigDecimal.valueOf(Arrays.stream(repaid).sum())
                .divide(BigDecimal.valueOf(repaid.length), 0, RoundingMode.HALF_UP)
                .longValueExact();
        return Arrays.stream(repaid).map(fen -> average - fen).toArray();
    }

    private static long largestApart(long[] huabei, int[] future, long[] jiebei, int[] otherFuture) {
        long sum = 0;
        long lowest = 0;
        for (int t = 0; t < future.length; t++) {
            sum += huabei[future[t]] + jiebei[otherFuture[t]];
            lowest = Math.min(lowest, sum);
        }
        return -lowest;
    }
}
