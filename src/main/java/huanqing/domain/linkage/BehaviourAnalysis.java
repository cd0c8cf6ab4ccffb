package huanqing.domain.linkage;

import huanqing.domain.linkage.statistics.Correlation;
import huanqing.domain.linkage.statistics.Interval;
import huanqing.domain.linkage.statistics.LagProfile;
import huanqing.domain.linkage.statistics.MinP;
import huanqing.domain.linkage.statistics.NullValues;
import huanqing.domain.linkage.statistics.PairStatistics;
import huanqing.domain.linkage.statistics.WhitenedSeries;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Tests whether two products' repayments behave as if linked. The same months, replicates and seed always give the same
 * answer, to the last bit.
 *
 * <p>Both amount series are cleaned of what they do by themselves ({@link WhitenedSeries}); the pairing is then broken
 * by chance many times over ({@link NullReplicates}) for the lag profile, the distance covariance and the shared stress
 * months; one overall p-value pays for the three looks ({@link MinP}). Measured size and power: calibration.md.
 */
public final class BehaviourAnalysis {
    public static final int LEAST_MONTHS = 12;
    public static final int REPLICATES = 9_999;
    /** A correlation within this bound is, for the person's purposes, none. */
    public static final double NEGLIGIBLE = 0.3;

    private final PairedMonths months;
    private final int replicates;
    private final long seed;

    public BehaviourAnalysis(PairedMonths months, int replicates, long seed) {
        this.months = months;
        this.replicates = replicates;
        this.seed = seed;
    }

    public Behaviour run() {
        int missing = Math.max(0, LEAST_MONTHS - months.count());
        Optional<BehaviourTests> tests = missing == 0 ? Optional.of(tests()) : Optional.empty();
        LinkVerdict verdict = tests.map(BehaviourAnalysis::verdict).orElse(LinkVerdict.NOT_ENOUGH_DATA);
        return new Behaviour(months.count(), missing, verdict, RawAssociation.of(months), StressLink.of(months), tests);
    }

    private static LinkVerdict verdict(BehaviourTests tests) {
        if (tests.p().linked()) {
            return LinkVerdict.LINKED;
        }
        boolean narrow = tests.correlation()
                .filter(interval -> interval.within(NEGLIGIBLE))
                .isPresent();
        boolean silent = tests.channels().stream().noneMatch(ChannelFinding::speaks);
        return narrow && silent ? LinkVerdict.INDEPENDENT : LinkVerdict.NO_LINK_FOUND;
    }

    private BehaviourTests tests() {
        WhitenedSeries huabei = WhitenedSeries.of(months.huabeiRepaid());
        WhitenedSeries jiebei = WhitenedSeries.of(months.jiebeiRepaid());
        double[] first = PairStatistics.standardised(huabei.residual());
        double[] second = PairStatistics.standardised(jiebei.residual());
        NullReplicates chance = NullReplicates.draw(first, second, months, replicates, seed);
        MinP minP = new MinP(chance.lag(), chance.distance(), chance.stress());
        PValues p = pValues(chance, minP, level(huabei, jiebei));
        LagProfile lags = LagProfile.of(first, second);
        DistanceLink distance = DistanceLink.of(first, second);
        boolean varies = Correlation.pearson(first, second).isPresent();
        return new BehaviourTests(
                huabei,
                jiebei,
                lags,
                band(chance.lag()),
                distance.size(),
                varies ? Optional.of(lags.interval(0)) : Optional.empty(),
                smallestDetectable(first, second, chance, minP.criticalCount(p.level())),
                List.of(lagFinding(lags, p.lag(), varies), distance.finding(p.distance()), stressFinding(p.stress())),
                p);
    }

    private static double level(WhitenedSeries huabei, WhitenedSeries jiebei) {
        boolean sharedShape = huabei.model().terms().shares(jiebei.model().terms());
        return sharedShape ? PValues.LEVEL_AFTER_SHARED_SHAPE : PValues.LEVEL;
    }

    private PValues pValues(NullReplicates chance, MinP minP, double level) {
        return new PValues(
                chance.lag().p(), chance.distance().p(), chance.stress().p(), minP.overallP(), level, replicates);
    }

    private static double band(NullValues lag) {
        return Math.min(1, lag.reachedByAtMost((int) (PValues.LEVEL * lag.count())));
    }

    private OptionalDouble smallestDetectable(double[] first, double[] second, NullReplicates chance, int critical) {
        double lagNeeded = chance.lag().reachedByAtMost(critical);
        double distanceNeeded = chance.distance().reachedByAtMost(critical);
        return new SmallestDetectable(first, second, lagNeeded, distanceNeeded, seed).find();
    }

    private static ChannelFinding lagFinding(LagProfile lags, double p, boolean varies) {
        int lag = lags.strongestLag();
        OptionalDouble size = varies ? OptionalDouble.of(lags.correlation(lag)) : OptionalDouble.empty();
        Optional<Interval> interval = varies ? Optional.of(lags.interval(lag)) : Optional.empty();
        return new ChannelFinding(LinkChannel.LAG, p, size, lag, interval);
    }

    private ChannelFinding stressFinding(double p) {
        StressLink stress = StressLink.of(months);
        return new ChannelFinding(
                LinkChannel.STRESS, p, OptionalDouble.of(stress.oddsRatio()), 0, Optional.of(stress.interval()));
    }
}
