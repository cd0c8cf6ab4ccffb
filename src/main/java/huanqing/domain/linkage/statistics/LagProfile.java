package huanqing.domain.linkage.statistics;

import java.util.Arrays;

/**
 * How strongly the two cleaned series go together when one is moved against the other by -3 to 3 months.
 *
 * <p>The value at lag l is the correlation of Huabei's month t with Jiebei's month t + l, times the square root of the
 * share of months that overlap, so that the lags can be compared. A positive lag means that Jiebei follows Huabei. Where
 * a series does not vary the value is 0.
 */
public final class LagProfile {
    public static final int MAX_LAG = 3;
    public static final int LAGS = 2 * MAX_LAG + 1;

    private final double[] weighted;
    private final int months;

    private LagProfile(double[] weighted, int months) {
        this.weighted = weighted;
        this.months = months;
    }

    public static LagProfile of(double[] huabei, double[] jiebei) {
        double[] weighted = new double[LAGS];
        for (int lag = -MAX_LAG; lag <= MAX_LAG; lag++) {
            int overlap = huabei.length - Math.abs(lag);
            double[] earlier = Arrays.copyOfRange(huabei, Math.max(0, -lag), Math.max(0, -lag) + overlap);
            double[] later = Arrays.copyOfRange(jiebei, Math.max(0, lag), Math.max(0, lag) + overlap);
            double correlation = Correlation.pearson(earlier, later).orElse(0);
            weighted[lag + MAX_LAG] = correlation * Math.sqrt((double) overlap / huabei.length);
        }
        return new LagProfile(weighted, huabei.length);
    }

    /** The weighted correlation at a lag from -3 to 3. */
    public double at(int lag) {
        return weighted[lag + MAX_LAG];
    }

    /** The lag with the largest weighted correlation in absolute value; of equals the one nearest to 0, then the earlier. */
    public int strongestLag() {
        int best = 0;
        for (int size = 1; size <= MAX_LAG; size++) {
            best = Math.abs(at(-size)) > Math.abs(at(best)) ? -size : best;
            best = Math.abs(at(size)) > Math.abs(at(best)) ? size : best;
        }
        return best;
    }

    /** The plain correlation at a lag, without the weight. */
    public double correlation(int lag) {
        return at(lag) / Math.sqrt((double) overlap(lag) / months);
    }

    /** The 95% interval of the plain correlation at a lag, by Fisher's transformation. */
    public Interval interval(int lag) {
        double bounded = Math.max(-0.999999999, Math.min(0.999999999, correlation(lag)));
        double centre = 0.5 * StrictMath.log((1 + bounded) / (1 - bounded));
        double half = NORMAL_975 / Math.sqrt(overlap(lag) - 3.0);
        return new Interval(StrictMath.tanh(centre - half), StrictMath.tanh(centre + half));
    }

    private static final double NORMAL_975 = 1.959963984540054;

    private int overlap(int lag) {
        return months - Math.abs(lag);
    }
}
