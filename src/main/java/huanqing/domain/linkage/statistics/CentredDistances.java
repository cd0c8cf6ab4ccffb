package huanqing.domain.linkage.statistics;

import java.util.OptionalDouble;

/**
 * The distances between all pairs of a series' values, U-centred (Székely and Rizzo 2014), so that every row sums to
 * zero. The product of two such tables estimates the squared distance covariance without bias: near zero for unrelated
 * series, of whatever shape the relation would be.
 */
public final class CentredDistances {
    /** A product of variances below this share of what the distances could give is rounding. */
    private static final double FLAT = 1e-24;

    private final int size;
    private final double[] cells;
    private final double scale;

    public CentredDistances(double[] values) {
        size = values.length;
        cells = new double[size * size];
        double[] rowSums = new double[size];
        double total = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                rowSums[i] += Math.abs(values[i] - values[j]);
            }
            total += rowSums[i];
        }
        scale = total / Math.max(1, size * (size - 1));
        centre(values, rowSums, total);
    }

    private void centre(double[] values, double[] rowSums, double total) {
        double grand = total / ((size - 1.0) * (size - 2.0));
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double distance = Math.abs(values[i] - values[j]);
                cells[i * size + j] = i == j ? 0 : distance - (rowSums[i] + rowSums[j]) / (size - 2) + grand;
            }
        }
    }

    public int size() {
        return size;
    }

    public double cell(int i, int j) {
        return cells[i * size + j];
    }

    /** The unbiased squared distance covariance; it can be negative. */
    public double covariance(CentredDistances other) {
        return LeastSquares.dot(cells, other.cells) / ((double) size * (size - 3));
    }

    /**
     * The bias-corrected distance correlation, equal to {@code bcdcor} of R's package energy: up to 1, about 0 (also a
     * little below) without dependence; empty for fewer than 4 values or a series that does not vary.
     */
    public static OptionalDouble correlation(double[] x, double[] y) {
        if (x.length < 4) {
            return OptionalDouble.empty();
        }
        return new CentredDistances(x).correlation(new CentredDistances(y));
    }

    public OptionalDouble correlation(CentredDistances other) {
        if (isFlat() || other.isFlat()) {
            return OptionalDouble.empty();
        }
        double variances = covariance(this) * other.covariance(other);
        return OptionalDouble.of(covariance(other) / Math.sqrt(variances));
    }

    /** Also true of the rare shapes (all values but one equal, four points) whose centred distances vanish. */
    public boolean isFlat() {
        return covariance(this) <= FLAT * scale * scale;
    }
}
