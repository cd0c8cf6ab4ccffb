package huanqing.domain.linkage.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A series of monthly amounts after everything that it does by itself is taken out: its trend, its season and its habit
 * of following its own last months. Two products that merely both rise, or both peak in November, are not linked by that.
 *
 * <p>The mid-ranks of the amounts are fitted by least squares on the months from the fourth on, with every combination
 * of {@link ModelTerms} (season from 24 months on) and 0 to 3 own past months; the least AICc wins, the simpler model in
 * a tie. What the winner leaves is the residual, three months shorter than the series.
 */
public final class WhitenedSeries {
    /** The first months serve only as the past of the later ones. */
    public static final int LOST_MONTHS = 3;

    private static final int SEASON_NEEDS_MONTHS = 24;
    /** A rest below this share of the series' own variation is rounding, not information. */
    private static final double NO_REST = 1e-16;

    private final SeriesModel model;
    private final double[] residual;

    private WhitenedSeries(SeriesModel model, double[] residual) {
        this.model = model;
        this.residual = residual;
    }

    /** Cleans the series; it needs at least 12 months. */
    public static WhitenedSeries of(long[] fen) {
        double[] ranks = Ranks.of(Arrays.stream(fen).asDoubleStream().toArray());
        double variation = variation(ranks);
        WhitenedSeries best = null;
        for (ModelTerms terms : ModelTerms.values()) {
            for (int ar = 0; ar <= LOST_MONTHS && allowed(terms, ranks.length); ar++) {
                WhitenedSeries candidate = fit(ranks, terms, ar, variation);
                best = best == null || candidate.beats(best) ? candidate : best;
            }
        }
        return best;
    }

    public SeriesModel model() {
        return model;
    }

    public double[] residual() {
        return residual.clone();
    }

    private static boolean allowed(ModelTerms terms, int months) {
        return !terms.hasSeason() || months >= SEASON_NEEDS_MONTHS;
    }

    /** A fit without a rest has no AICc and beats every fit with one; among such fits the first, simplest, stays. */
    private boolean beats(WhitenedSeries other) {
        if (other.model.aicc().isEmpty() || model.aicc().isEmpty()) {
            return model.aicc().isEmpty() && other.model.aicc().isPresent();
        }
        return model.aicc().getAsDouble() < other.model.aicc().getAsDouble();
    }

    private static WhitenedSeries fit(double[] ranks, ModelTerms terms, int ar, double variation) {
        List<double[]> columns = columns(ranks, terms, ar);
        double[] later = Arrays.copyOfRange(ranks, LOST_MONTHS, ranks.length);
        double[] residual = LeastSquares.residual(later, columns);
        double rss = LeastSquares.dot(residual, residual);
        if (rss <= NO_REST * Math.max(1, variation)) {
            return new WhitenedSeries(new SeriesModel(ar, terms, OptionalDouble.empty()), new double[later.length]);
        }
        double aicc = aicc(rss, later.length, columns.size() + 1);
        return new WhitenedSeries(new SeriesModel(ar, terms, OptionalDouble.of(aicc)), residual);
    }

    private static double aicc(double rss, int m, int k) {
        return m * StrictMath.log(rss / m) + 2.0 * k + 2.0 * k * (k + 1) / (m - k - 1);
    }

    private static List<double[]> columns(double[] ranks, ModelTerms terms, int ar) {
        int n = ranks.length;
        List<double[]> columns = new ArrayList<>();
        columns.add(column(n, t -> 1));
        if (terms.hasTrend()) {
            columns.add(column(n, t -> (t - (n - 1) / 2.0) / n));
        }
        if (terms.hasSeason()) {
            columns.add(column(n, t -> StrictMath.sin(2 * Math.PI * t / 12)));
            columns.add(column(n, t -> StrictMath.cos(2 * Math.PI * t / 12)));
        }
        for (int past = 1; past <= ar; past++) {
            columns.add(Arrays.copyOfRange(ranks, LOST_MONTHS - past, n - past));
        }
        return columns;
    }

    private interface Month {
        double value(int t);
    }

    private static double[] column(int months, Month month) {
        double[] column = new double[months - LOST_MONTHS];
        for (int t = LOST_MONTHS; t < months; t++) {
            column[t - LOST_MONTHS] = month.value(t);
        }
        return column;
    }

    private static double variation(double[] ranks) {
        double mean = (ranks.length + 1) / 2.0;
        return Arrays.stream(ranks).map(rank -> (rank - mean) * (rank - mean)).sum();
    }
}
