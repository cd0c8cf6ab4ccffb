package huanqing.domain.linkage.statistics;

import java.util.Arrays;

/**
 * The bias-corrected distance correlation with each value left out in turn. Leaving one out takes a row and a column
 * from the table of distances, so all answers together cost no more than a few tables.
 */
public final class LeaveOneOut {
    /** Below this share of the squared mean distance a distance variance is rounding. */
    private static final double FLAT = 1e-12;

    private LeaveOneOut() {}

    /** The correlation without the value at each index; none at all where one of them does not exist. */
    public static double[] correlations(double[] x, double[] y) {
        if (x.length < 5) {
            return new double[0];
        }
        double[] covariances = covariances(x, y);
        double[] ofX = covariances(x, x);
        double[] ofY = covariances(y, y);
        double leastX = FLAT * meanDistance(x) * meanDistance(x);
        double leastY = FLAT * meanDistance(y) * meanDistance(y);
        double[] correlations = new double[x.length];
        for (int left = 0; left < x.length; left++) {
            if (ofX[left] <= leastX || ofY[left] <= leastY) {
                return new double[0];
            }
            correlations[left] = covariances[left] / Math.sqrt(ofX[left] * ofY[left]);
        }
        return correlations;
    }

    /**
     * The unbiased squared distance covariances, by S1 - 2 S2 / (m - 2) + S3 / ((m - 1)(m - 2)) over m (m - 3), where S1
     * sums the products of distances, S2 those of the row sums, and S3 is the product of the totals.
     */
    private static double[] covariances(double[] x, double[] y) {
        double[] rowsX = rows(x);
        double[] rowsY = rows(y);
        double[] products = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                products[i] += Math.abs(x[i] - x[j]) * Math.abs(y[i] - y[j]);
            }
        }
        double all = Arrays.stream(products).sum();
        double totalX = Arrays.stream(rowsX).sum();
        double totalY = Arrays.stream(rowsY).sum();
        double[] covariances = new double[x.length];
        double m = x.length - 1.0;
        for (int left = 0; left < x.length; left++) {
            double s1 = all - 2 * products[left];
            double s2 = rowProducts(x, y, rowsX, rowsY, left);
            double s3 = (totalX - 2 * rowsX[left]) * (totalY - 2 * rowsY[left]);
            covariances[left] = (s1 - 2 * s2 / (m - 2) + s3 / ((m - 1) * (m - 2))) / (m * (m - 3));
        }
        return covariances;
    }

    private static double rowProducts(double[] x, double[] y, double[] rowsX, double[] rowsY, int left) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            if (j != left) {
                sum += (rowsX[j] - Math.abs(x[left] - x[j])) * (rowsY[j] - Math.abs(y[left] - y[j]));
            }
        }
        return sum;
    }

    private static double[] rows(double[] values) {
        double[] rows = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            for (double other : values) {
                rows[i] += Math.abs(values[i] - other);
            }
        }
        return rows;
    }

    private static double meanDistance(double[] values) {
        return Arrays.stream(rows(values)).sum() / ((double) values.length * values.length);
    }
}
