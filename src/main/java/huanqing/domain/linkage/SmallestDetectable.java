package huanqing.domain.linkage;

import huanqing.domain.cashflow.SeededDraws;
import huanqing.domain.linkage.statistics.CentredDistances;
import huanqing.domain.linkage.statistics.LeastSquares;
import huanqing.domain.linkage.statistics.PairStatistics;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The smallest correlation that these months would have shown: planted between the person's own two series, it makes
 * the verdict LINKED in at least 80% of trials.
 *
 * <p>A trial keeps Huabei's cleaned months and replaces Jiebei's by {@code c * Huabei + sqrt(1 - c^2) * Jiebei in a
 * random order}; it succeeds when the lag or the distance statistic passes the value that the overall level of 5% asks
 * of it. The stress channel is left out, so the answer is on the careful side. The same trials serve every c.
 */
final class SmallestDetectable {
    private static final double POWER = 0.8;
    private static final int TRIALS = 4 * NullReplicates.BATCH;
    private static final int STREAM = 3;
    /** Answers are given in hundredths; at 0.99 the series are all but one. */
    private static final int LARGEST_PERCENT = 99;

    private final double[] huabei;
    private final PairStatistics statistics;
    private final double huabeiVariance;
    private final double[][][] shuffled;
    private final double lagNeeded;
    private final double distanceNeeded;

    /**
     * @param huabei standardised, as is {@code jiebei}
     * @param lagNeeded the lag statistic that makes the verdict LINKED
     * @param distanceNeeded the same for the distance covariance of series as they are here
     */
    SmallestDetectable(double[] huabei, double[] jiebei, double lagNeeded, double distanceNeeded, long seed) {
        this.huabei = huabei;
        statistics = new PairStatistics(huabei);
        CentredDistances distances = new CentredDistances(huabei);
        huabeiVariance = distances.covariance(distances);
        this.lagNeeded = lagNeeded;
        CentredDistances others = new CentredDistances(jiebei);
        double scale = Math.sqrt(huabeiVariance * others.covariance(others));
        this.distanceNeeded = scale > 0 ? distanceNeeded / scale : Double.POSITIVE_INFINITY;
        shuffled = shuffled(jiebei, new SeededDraws(seed, STREAM));
    }

    private static double[][][] shuffled(double[] jiebei, SeededDraws draws) {
        double[][][] batches = new double[TRIALS / NullReplicates.BATCH][jiebei.length][NullReplicates.BATCH];
        int[] order = new int[jiebei.length];
        Arrays.setAll(order, i -> i);
        for (double[][] batch : batches) {
            for (int r = 0; r < NullReplicates.BATCH; r++) {
                draws.shuffle(order);
                for (int t = 0; t < order.length; t++) {
                    batch[t][r] = jiebei[order[t]];
                }
            }
        }
        return batches;
    }

    /** Empty when even an almost perfect link would have been missed in these months. */
    OptionalDouble find() {
        if (!shown(LARGEST_PERCENT)) {
            return OptionalDouble.empty();
        }
        int missed = 0;
        int shown = LARGEST_PERCENT;
        while (shown - missed > 1) {
            int middle = (missed + shown) / 2;
            if (shown(middle)) {
                shown = middle;
            } else {
                missed = middle;
            }
        }
        return OptionalDouble.of(shown / 100.0);
    }

    private boolean shown(int percent) {
        int found = 0;
        for (double[][] batch : shuffled) {
            found += found(planted(batch, percent / 100.0));
        }
        return found >= POWER * TRIALS;
    }

    private double[][] planted(double[][] batch, double correlation) {
        double own = Math.sqrt(1 - correlation * correlation);
        double[][] planted = new double[batch.length][NullReplicates.BATCH];
        for (int t = 0; t < batch.length; t++) {
            for (int r = 0; r < NullReplicates.BATCH; r++) {
                planted[t][r] = correlation * huabei[t] + own * batch[t][r];
            }
        }
        return planted;
    }

    private int found(double[][] planted) {
        double[] lag = new double[NullReplicates.BATCH];
        double[] distance = new double[NullReplicates.BATCH];
        statistics.largestLag(planted, lag);
        statistics.distanceCovariance(planted, distance);
        int found = 0;
        for (int r = 0; r < NullReplicates.BATCH; r++) {
            double scale = Math.sqrt(huabeiVariance * variance(planted, r));
            found += lag[r] >= lagNeeded || distance[r] >= distanceNeeded * scale ? 1 : 0;
        }
        return found;
    }

    /**
     * The unbiased squared distance variance of one planted series, from its row sums alone: the squares of all
     * differences follow from the variance, and sorting gives every row sum in one pass.
     */
    private static double variance(double[][] planted, int r) {
        int m = planted.length;
        double[] sorted = new double[m];
        Arrays.setAll(sorted, t -> planted[t][r]);
        Arrays.sort(sorted);
        double sum = Arrays.stream(sorted).sum();
        double below = 0;
        double total = 0;
        double rows = 0;
        for (int i = 0; i < m; i++) {
            double row = sorted[i] * (2 * i - m) - 2 * below + sum;
            below += sorted[i];
            total += row;
            rows += row * row;
        }
        double squares = 2.0 * (m * LeastSquares.dot(sorted, sorted) - sum * sum);
        double centred = squares - 2 * rows / (m - 2) + total * total / ((m - 1.0) * (m - 2.0));
        return Math.max(0, centred) / ((double) m * (m - 3));
    }
}
