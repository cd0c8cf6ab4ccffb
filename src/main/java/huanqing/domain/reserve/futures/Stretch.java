package huanqing.domain.reserve.futures;

import huanqing.domain.cashflow.SeededDraws;
import huanqing.domain.reserve.MonthBlocks;
import java.util.Arrays;

/**
 * How much further than the known months a future's months may lie from the average one. A few months show too little of
 * how far months differ, so drawn amounts alone would promise too much. Each future stretches the distance of its months
 * from the average month, on a logarithmic scale, by one factor in the manner of Student's t:
 *
 * <p>{@code s = sqrt(n / (n - 3) * v / chi2(v))}, where n is the number of months, n / (n - 3) makes good what blocks of 3
 * lose of the spread, and v, the even number next to n/2, is the number of independent pieces that the spread of such
 * blocks rests on. An amount x becomes {@code mean * (x / mean)^s}; equal months stay as they are. With 24 months s lies
 * between 0.8 and 1.7 in nine futures of ten, with 60 between 0.85 and 1.3.
 */
final class Stretch {
    /** Beyond it an amount would leave every measure; fewer than one future in a thousand of 12 months gets there. */
    private static final double MOST = 4;

    private final SeededDraws draws;
    private final int freedom;
    private final double lost;
    private final double[][] distances;

    Stretch(PastMonths past, SeededDraws draws) {
        this.draws = draws;
        int months = past.count();
        this.freedom = Math.max(2, 2 * ((months + 2) / 4));
        this.lost = (double) months / Math.max(1, months - MonthBlocks.LENGTH);
        this.distances = Arrays.stream(DrawnKind.values())
                .map(kind -> distances(past.totals(kind)))
                .toArray(double[][]::new);
    }

    /** The stretch of the next future. */
    double next() {
        double product = 1;
        for (int i = 0; i < freedom; i += 2) {
            product *= (draws.below(Integer.MAX_VALUE) + 1.0) / Integer.MAX_VALUE;
        }
        double square = -2 * StrictMath.log(product);
        return square <= 0 ? MOST : Math.min(MOST, Math.sqrt(lost * freedom / square));
    }

    /** By what a past month's amounts of a kind are to be multiplied in a future of that stretch. */
    double factor(DrawnKind kind, int month, double stretch) {
        double distance = distances[kind.ordinal()][month];
        return distance == 0 ? 1 : StrictMath.exp((stretch - 1) * distance);
    }

    /** The logarithm of each month's share of the average month; 0 for a month that has none. */
    private static double[] distances(long[] totals) {
        double mean = Arrays.stream(totals).average().orElse(0);
        return Arrays.stream(totals)
                .mapToDouble(total -> total > 0 && mean > 0 ? StrictMath.log(total / mean) : 0)
                .toArray();
    }
}
