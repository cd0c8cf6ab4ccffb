package huanqing.domain.linkage.statistics;

/** Ranks from 1, the members of a tie sharing the mean of their ranks: 10, 30, 30, 20 becomes 1, 3.5, 3.5, 2. */
public final class Ranks {
    private Ranks() {}

    public static double[] of(double[] values) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = rank(values, values[i]);
        }
        return ranks;
    }

    private static double rank(double[] values, double value) {
        int below = 0;
        int equal = 0;
        for (double other : values) {
            if (other < value) {
                below++;
            } else if (other == value) {
                equal++;
            }
        }
        return below + (equal + 1) / 2.0;
    }
}
