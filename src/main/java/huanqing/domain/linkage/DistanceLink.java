package huanqing.domain.linkage;

import huanqing.domain.linkage.statistics.CentredDistances;
import huanqing.domain.linkage.statistics.Interval;
import huanqing.domain.linkage.statistics.LeaveOneOut;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The bias-corrected distance correlation with its 95% interval by the jackknife: each month is left out in turn, and
 * how much the correlation changes tells how far it can be trusted.
 *
 * @param size empty where a series does not vary
 * @param interval cut to -1 and 1; empty where leaving out one month leaves nothing that varies
 */
record DistanceLink(OptionalDouble size, Optional<Interval> interval) {
    private static final double NORMAL_975 = 1.959963984540054;

    static DistanceLink of(double[] x, double[] y) {
        OptionalDouble size = CentredDistances.correlation(x, y);
        return new DistanceLink(size, size.isPresent() ? interval(x, y, size.getAsDouble()) : Optional.empty());
    }

    ChannelFinding finding(double p) {
        return new ChannelFinding(LinkChannel.DISTANCE, p, size, 0, interval);
    }

    private static Optional<Interval> interval(double[] x, double[] y, double size) {
        double[] without = LeaveOneOut.correlations(x, y);
        if (without.length == 0) {
            return Optional.empty();
        }
        int m = x.length;
        double[] pseudo =
                Arrays.stream(without).map(value -> m * size - (m - 1) * value).toArray();
        double half = NORMAL_975 * standardError(pseudo);
        return Optional.of(new Interval(Math.max(-1, size - half), Math.min(1, size + half)));
    }

    private static double standardError(double[] pseudo) {
        double mean = Arrays.stream(pseudo).average().orElse(0);
        double squares = Arrays.stream(pseudo)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (pseudo.length * (pseudo.length - 1.0)));
    }
}
