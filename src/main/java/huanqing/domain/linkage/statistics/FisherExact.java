package huanqing.domain.linkage.statistics;

/**
 * Fisher's exact test of a 2x2 table with fixed margins: the count in the first cell follows, without a link, the hypergeometric law; with odds ratio w its probabilities are tilted by w to the power of the count.
 *
 * <p>The odds ratio is the conditional maximum-likelihood estimate, which fits the exact interval (it is a little nearer
 * to 1 than the cross product). Example: [[3, 1], [1, 3]] gives p = 0.4857, odds ratio 6.41, interval 0.21 to 626.2.
 */
public final class FisherExact {
    /** Tables whose probability is above the seen one's by rounding alone still count as not likelier. */
    private static final double TIE = 1 + 1e-7;

    private static final double TAIL = 0.025;
    private static final double LOG_ODDS_LIMIT = 60;

    private final int least;
    private final int most;
    private final int seen;
    /** Log-probability of each possible count from {@link #least} on, without a link and up to a constant. */
    private final double[] logWeights;

    /** The table [[both, firstOnly], [secondOnly, neither]]. */
    public FisherExact(int both, int firstOnly, int secondOnly, int neither) {
        int first = both + firstOnly;
        int second = both + secondOnly;
        int all = first + secondOnly + neither;
        least = Math.max(0, first + second - all);
        most = Math.min(first, second);
        seen = both;
        double[] logFactorials = logFactorials(all);
        logWeights = new double[most - least + 1];
        for (int count = least; count <= most; count++) {
            logWeights[count - least] = -logFactorials[count]
                    - logFactorials[first - count]
                    - logFactorials[second - count]
                    - logFactorials[all - first - second + count];
        }
    }

    private static double[] logFactorials(int upTo) {
        double[] logs = new double[upTo + 1];
        for (int i = 1; i <= upTo; i++) {
            logs[i] = logs[i - 1] + StrictMath.log(i);
        }
        return logs;
    }

    /** The probability, without a link, of a table no likelier than the seen one. */
    public double twoSidedP() {
        double[] probabilities = probabilities(0);
        double limit = probabilities[seen - least] * TIE;
        double sum = 0;
        for (double probability : probabilities) {
            sum += probability <= limit ? probability : 0;
        }
        return Math.min(1, sum);
    }

    /** 0 when the seen count is the least possible, infinite when it is the most, 1 when no other was possible. */
    public double oddsRatio() {
        if (least == most) {
            return 1;
        }
        if (seen == least) {
            return 0;
        }
        return seen == most ? Double.POSITIVE_INFINITY : StrictMath.exp(solve(this::mean, seen));
    }

    public Interval interval() {
        double low = seen == least ? 0 : StrictMath.exp(solve(odds -> atLeastSeen(odds), TAIL));
        double high = seen == most ? Double.POSITIVE_INFINITY : StrictMath.exp(solve(odds -> -atMostSeen(odds), -TAIL));
        return new Interval(low, high);
    }

    private double[] probabilities(double logOdds) {
        double[] tilted = new double[logWeights.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < tilted.length; i++) {
            tilted[i] = logWeights[i] + logOdds * (least + i);
            highest = Math.max(highest, tilted[i]);
        }
        double sum = 0;
        for (int i = 0; i < tilted.length; i++) {
            tilted[i] = StrictMath.exp(tilted[i] - highest);
            sum += tilted[i];
        }
        for (int i = 0; i < tilted.length; i++) {
            tilted[i] /= sum;
        }
        return tilted;
    }

    private double mean(double logOdds) {
        double[] probabilities = probabilities(logOdds);
        double mean = 0;
        for (int i = 0; i < probabilities.length; i++) {
            mean += (least + i) * probabilities[i];
        }
        return mean;
    }

    private double atLeastSeen(double logOdds) {
        double[] probabilities = probabilities(logOdds);
        double sum = 0;
        for (int i = seen - least; i < probabilities.length; i++) {
            sum += probabilities[i];
        }
        return sum;
    }

    private double atMostSeen(double logOdds) {
        double[] probabilities = probabilities(logOdds);
        double sum = 0;
        for (int i = 0; i <= seen - least; i++) {
            sum += probabilities[i];
        }
        return sum;
    }

    private interface Rising {
        double at(double logOdds);
    }

    /** The log-odds at which a rising function takes a value. */
    private static double solve(Rising function, double value) {
        double low = -LOG_ODDS_LIMIT;
        double high = LOG_ODDS_LIMIT;
        for (int step = 0; step < 80; step++) {
            double middle = (low + high) / 2;
            if (function.at(middle) < value) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
