package huanqing.domain.linkage.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/** The classical measures of two series going together, each from -1 to 1; empty where a series does not vary. */
public final class Correlation {
    /** A variance below this share of the squared size of the values is rounding. */
    private static final double FLAT = 1e-24;

    private Correlation() {}

    public static OptionalDouble pearson(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        boolean flat = xx <= FLAT * LeastSquares.dot(x, x) || yy <= FLAT * LeastSquares.dot(y, y);
        return flat ? OptionalDouble.empty() : OptionalDouble.of(clamped(xy / Math.sqrt(xx * yy)));
    }

    public static OptionalDouble spearman(double[] x, double[] y) {
        return pearson(Ranks.of(x), Ranks.of(y));
    }

    /** Concordant less discordant pairs, over the geometric mean of the pairs untied in x and in y (tau-b). */
    public static OptionalDouble kendall(double[] x, double[] y) {
        long agreement = 0;
        long untiedX = 0;
        long untiedY = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                int signX = Double.compare(x[i], x[j]);
                int signY = Double.compare(y[i], y[j]);
                agreement += Integer.signum(signX) * Integer.signum(signY);
                untiedX += signX == 0 ? 0 : 1;
                untiedY += signY == 0 ? 0 : 1;
            }
        }
        if (untiedX == 0 || untiedY == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(clamped(agreement / Math.sqrt((double) untiedX * untiedY)));
    }

    private static double clamped(double correlation) {
        return Math.max(-1, Math.min(1, correlation));
    }
}
