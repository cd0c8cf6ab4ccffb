package huanqing.domain.linkage.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a series after the best linear combination of some columns is taken away. Works by orthogonalising
 * the columns one by one, twice each for accuracy; a column that the earlier ones already explain is passed over, so a
 * singular design gives the same residual as its reduced form.
 */
public final class LeastSquares {
    /** A column whose rest is below this share of its length is taken as explained by the earlier ones. */
    private static final double COLLINEAR = 1e-10;

    private LeastSquares() {}

    public static double[] residual(double[] series, List<double[]> columns) {
        List<double[]> basis = new ArrayList<>();
        for (double[] column : columns) {
            double[] rest = orthogonalTo(basis, column);
            double length = length(rest);
            if (length > COLLINEAR * length(column)) {
                basis.add(scaled(rest, 1 / length));
            }
        }
        return orthogonalTo(basis, series);
    }

    private static double[] orthogonalTo(List<double[]> basis, double[] vector) {
        double[] rest = vector.clone();
        for (int pass = 0; pass < 2; pass++) {
            for (double[] direction : basis) {
                subtract(rest, direction, dot(rest, direction));
            }
        }
        return rest;
    }

    private static void subtract(double[] from, double[] direction, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * direction[i];
        }
    }

    private static double[] scaled(double[] vector, double factor) {
        double[] result = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            result[i] = vector[i] * factor;
        }
        return result;
    }

    private static double length(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    public static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
