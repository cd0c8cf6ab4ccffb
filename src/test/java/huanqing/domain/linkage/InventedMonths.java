package huanqing.domain.linkage;

import java.util.SplittableRandom;

/**
 * Pairs of series of a known law. Amounts are {@code exp} of a series of mean 0, in fen around ¥1,000, so that only the
 * cell's own feature tells it from the others; stress months come in runs (a bad month is followed by another with
 * probability 0.5) and make up some 20% of all.
 */
final class InventedMonths {
    enum Law {
        AR_04(0.4),
        AR_06(0.6),
        AR_08(0.8),
        SAME_SEASON(0.3),
        HEAVY_TAILS(0.5),
        BOTH_RISING(0.3),
        QUARTER_ZERO(0.5),
        LINKED(0.3);

        private final double ar;

        Law(double ar) {
            this.ar = ar;
        }
    }

    private static final int WARM_UP = 40;
    private static final double CORRELATION = 0.6;
    private static final double SHARED_STRESS = 0.7;

    private final SplittableRandom random;

    InventedMonths(long seed) {
        random = new SplittableRandom(seed);
    }

    PairedMonths pair(Law law, int months) {
        double[][] both = law == Law.LINKED ? linked(law, months) : new double[][] {own(law, months), own(law, months)};
        boolean[] huabei = stress(months);
        boolean[] jiebei = stress(months);
        for (int t = 0; law == Law.LINKED && t < months; t++) {
            jiebei[t] = random.nextDouble() < SHARED_STRESS ? huabei[t] : jiebei[t];
        }
        return new PairedMonths(amounts(law, both[0]), amounts(law, both[1]), huabei, jiebei);
    }

    private double[] own(Law law, int months) {
        double[] series = new double[months];
        double last = 0;
        for (int t = -WARM_UP; t < months; t++) {
            last = law.ar * last + (law == Law.HEAVY_TAILS ? heavy() : normal());
            if (t >= 0) {
                series[t] = last + pattern(law, t, months);
            }
        }
        return series;
    }

    private static double pattern(Law law, int t, int months) {
        return switch (law) {
            case SAME_SEASON -> 1.5 * Math.sin(2 * Math.PI * (t + 4) / 12);
            case BOTH_RISING -> 3.0 * t / months;
            default -> 0;
        };
    }

    private double[][] linked(Law law, int months) {
        double[][] both = new double[2][months];
        double[] last = new double[2];
        for (int t = -WARM_UP; t < months; t++) {
            double first = normal();
            double second = CORRELATION * first + Math.sqrt(1 - CORRELATION * CORRELATION) * normal();
            last[0] = law.ar * last[0] + first;
            last[1] = law.ar * last[1] + second;
            if (t >= 0) {
                both[0][t] = last[0];
                both[1][t] = last[1];
            }
        }
        return both;
    }

    private long[] amounts(Law law, double[] series) {
        long[] fen = new long[series.length];
        for (int t = 0; t < fen.length; t++) {
            boolean zero = law == Law.QUARTER_ZERO && random.nextDouble() < 0.25;
            fen[t] = zero ? 0 : Math.round(100_000 * Math.exp(0.4 * Math.max(-20, Math.min(20, series[t]))));
        }
        return fen;
    }

    private boolean[] stress(int months) {
        boolean[] stress = new boolean[months];
        boolean last = random.nextDouble() < 0.2;
        for (int t = 0; t < months; t++) {
            last = random.nextDouble() < (last ? 0.5 : 0.125);
            stress[t] = last;
        }
        return stress;
    }

    private double normal() {
        double u = 1 - random.nextDouble();
        return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    /** Student's t with 2 degrees of freedom: no variance. */
    private double heavy() {
        double u = random.nextDouble() * 0.999998 + 0.000001;
        return (2 * u - 1) / Math.sqrt(2 * u * (1 - u));
    }
}
