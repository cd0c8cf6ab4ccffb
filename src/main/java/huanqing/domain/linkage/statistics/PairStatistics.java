package huanqing.domain.linkage.statistics;

import java.util.Arrays;

/**
 * The two statistics of a pair of cleaned series, for many second series at once against one first series.
 *
 * <p>A batch holds its series as {@code batch[month][series]}: the inner loops run over the series, which the compiler
 * turns into vector instructions; ten thousand permutations of 117 months take some 30 ms that way.
 */
public final class PairStatistics {
    /** A variance below this is rounding; the series are standardised. */
    private static final double FLAT = 1e-12;

    private final int months;
    private final double[] first;
    private final double[] centred;
    private final double[] firstMean = new double[LagProfile.LAGS];
    private final double[] firstVariation = new double[LagProfile.LAGS];

    public PairStatistics(double[] standardised) {
        months = standardised.length;
        first = standardised.clone();
        centred = upperTriangle(new CentredDistances(standardised));
        for (int index = 0; index < LagProfile.LAGS; index++) {
            double[] part = Arrays.copyOfRange(first, from(-lag(index)), months - from(lag(index)));
            double sum = Arrays.stream(part).sum();
            firstMean[index] = sum / part.length;
            firstVariation[index] = LeastSquares.dot(part, part) - sum * sum / part.length;
        }
    }

    /** The series with mean 0 and variance 1, or all zeros when it does not vary. */
    public static double[] standardised(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double[] result = Arrays.stream(values).map(value -> value - mean).toArray();
        double deviation = Math.sqrt(LeastSquares.dot(result, result) / values.length);
        for (int i = 0; i < result.length; i++) {
            result[i] = deviation > FLAT ? result[i] / deviation : 0;
        }
        return result;
    }

    private static double[] upperTriangle(CentredDistances distances) {
        int size = distances.size();
        double[] cells = new double[size * (size - 1) / 2];
        int next = 0;
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                cells[next++] = distances.cell(i, j);
            }
        }
        return cells;
    }

    private static int lag(int index) {
        return index - LagProfile.MAX_LAG;
    }

    private static int from(int lag) {
        return Math.max(0, lag);
    }

    /** For each series of the batch the largest weighted correlation, in absolute value, over the lags -3 to 3. */
    public void largestLag(double[][] batch, double[] into) {
        int width = into.length;
        double[] product = new double[width];
        double[] sum = new double[width];
        double[] squares = new double[width];
        Arrays.fill(into, 0);
        for (int index = 0; index < LagProfile.LAGS; index++) {
            int lag = lag(index);
            Arrays.fill(product, 0);
            Arrays.fill(sum, 0);
            Arrays.fill(squares, 0);
            for (int t = from(-lag); t < months - from(lag); t++) {
                addMonth(first[t], batch[t + lag], product, sum, squares);
            }
            raiseTo(index, product, sum, squares, into);
        }
    }

    private static void addMonth(double x, double[] month, double[] product, double[] sum, double[] squares) {
        for (int r = 0; r < product.length; r++) {
            double y = month[r];
            product[r] += x * y;
            sum[r] += y;
            squares[r] += y * y;
        }
    }

    private void raiseTo(int index, double[] product, double[] sum, double[] squares, double[] into) {
        int overlap = months - Math.abs(lag(index));
        double weight = Math.sqrt((double) overlap / months);
        for (int r = 0; r < into.length; r++) {
            double variation = squares[r] - sum[r] * sum[r] / overlap;
            if (variation > FLAT && firstVariation[index] > FLAT) {
                double covariation = product[r] - firstMean[index] * sum[r];
                double correlation = covariation / Math.sqrt(firstVariation[index] * variation);
                into[r] = Math.max(into[r], Math.abs(correlation) * weight);
            }
        }
    }

    /**
     * For each series of the batch its squared distance covariance with the first series. Only the first series'
     * distances need centring: its rows sum to zero, so whatever centring would take from the other's has no effect.
     */
    public void distanceCovariance(double[][] batch, double[] into) {
        Arrays.fill(into, 0);
        int next = 0;
        for (int i = 0; i < months; i++) {
            for (int j = i + 1; j < months; j++) {
                addPair(centred[next++], batch[i], batch[j], into);
            }
        }
        double factor = 2.0 / ((double) months * (months - 3));
        for (int r = 0; r < into.length; r++) {
            into[r] *= factor;
        }
    }

    private static void addPair(double weight, double[] one, double[] other, double[] into) {
        for (int r = 0; r < into.length; r++) {
            into[r] += weight * Math.abs(one[r] - other[r]);
        }
    }
}
