package huanqing.domain.linkage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.ledger.Product;
import huanqing.domain.linkage.InventedMonths.Law;
import huanqing.domain.linkage.statistics.CentredDistances;
import huanqing.domain.linkage.statistics.LagProfile;
import huanqing.domain.linkage.statistics.LeaveOneOut;
import huanqing.domain.linkage.statistics.PairStatistics;
import huanqing.domain.linkage.statistics.WhitenedSeries;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BehaviourPropertiesTest {
    private static final int FEW = 199;

    @Test
    void theSameSeedGivesTheSameAnswerToTheLastBit() {
        PairedMonths months = new InventedMonths(5).pair(Law.LINKED, 36);
        assertEquals(described(run(months, 7)), described(run(months, 7)));
        assertNotEquals(described(run(months, 7)), described(run(months, 8)));
    }

    /** Written down once; another Java or processor must give the same. */
    @Test
    void theAnswerToOneSeriesIsWrittenDown() {
        long[] huabei = LongRamp.of(30, 7919);
        long[] jiebei = LongRamp.of(30, 104729);
        boolean[] none = new boolean[30];
        PValues p = run(new PairedMonths(huabei, jiebei, none, none), 1)
                .tests()
                .orElseThrow()
                .p();
        assertEquals(
                "PValues[lag=0.515, distance=0.995, stress=1.0, overall=0.725, level=0.05, replicates=199]",
                p.toString());
    }

    @Test
    void exchangingTheProductsMirrorsTheLags() {
        PairedMonths months = new InventedMonths(11).pair(Law.AR_06, 40);
        PairedMonths mirrored = new PairedMonths(
                months.jiebeiRepaid(), months.huabeiRepaid(), months.jiebeiStress(), months.huabeiStress());
        BehaviourTests one = run(months, 1).tests().orElseThrow();
        BehaviourTests other = run(mirrored, 1).tests().orElseThrow();
        for (int lag = -LagProfile.MAX_LAG; lag <= LagProfile.MAX_LAG; lag++) {
            assertEquals(one.lags().at(lag), other.lags().at(-lag), 1e-12);
        }
        assertEquals(one.distance().orElseThrow(), other.distance().orElseThrow(), 1e-12);
    }

    @Test
    void distanceCorrelationIgnoresTheOrderOfTheMonths() {
        SplittableRandom random = new SplittableRandom(3);
        double[] x = random.doubles(50).toArray();
        double[] y = random.doubles(50).toArray();
        int[] order = IntStream.range(0, 50).map(i -> i * 17 % 50).toArray();
        double[] movedX = Arrays.stream(order).mapToDouble(i -> x[i]).toArray();
        double[] movedY = Arrays.stream(order).mapToDouble(i -> y[i]).toArray();
        assertEquals(
                CentredDistances.correlation(x, y).orElseThrow(),
                CentredDistances.correlation(movedX, movedY).orElseThrow(),
                1e-12);
    }

    @Test
    void leavingMonthsOutOneByOneEqualsReckoningAnew() {
        SplittableRandom random = new SplittableRandom(4);
        double[] x = random.doubles(20).toArray();
        double[] y = random.doubles(20).toArray();
        double[] all = LeaveOneOut.correlations(x, y);
        for (int left = 0; left < 20; left++) {
            int gone = left;
            double[] restX = IntStream.range(0, 20)
                    .filter(i -> i != gone)
                    .mapToDouble(i -> x[i])
                    .toArray();
            double[] restY = IntStream.range(0, 20)
                    .filter(i -> i != gone)
                    .mapToDouble(i -> y[i])
                    .toArray();
            assertEquals(CentredDistances.correlation(restX, restY).orElseThrow(), all[left], 1e-10);
        }
    }

    @Test
    void aSeriesDependsFullyOnItself() {
        double[] x = new SplittableRandom(3).doubles(30).toArray();
        assertEquals(1, CentredDistances.correlation(x, x).orElseThrow(), 1e-12);
    }

    /** The batch that the permutations run through and the plain definitions must not drift apart. */
    @Test
    void theBatchEqualsTheDefinitions() {
        SplittableRandom random = new SplittableRandom(9);
        double[] x = PairStatistics.standardised(random.doubles(25).toArray());
        double[][] batch = new double[25][5];
        double[][] series = new double[5][];
        for (int r = 0; r < 5; r++) {
            series[r] = PairStatistics.standardised(random.doubles(25).toArray());
            for (int t = 0; t < 25; t++) {
                batch[t][r] = series[r][t];
            }
        }
        PairStatistics statistics = new PairStatistics(x);
        double[] lag = new double[5];
        double[] distance = new double[5];
        statistics.largestLag(batch, lag);
        statistics.distanceCovariance(batch, distance);
        for (int r = 0; r < 5; r++) {
            LagProfile profile = LagProfile.of(x, series[r]);
            assertEquals(Math.abs(profile.at(profile.strongestLag())), lag[r], 1e-12);
            assertEquals(new CentredDistances(x).covariance(new CentredDistances(series[r])), distance[r], 1e-12);
        }
    }

    @Test
    void alikeFromMonthToMonthIsLinkedAndHuabeiIsNamedWhenItLeads() {
        long[] huabei = LongRamp.of(37, 7919);
        long[] jiebei = new long[36];
        System.arraycopy(huabei, 0, jiebei, 1, 35);
        jiebei[0] = 5;
        boolean[] none = new boolean[36];
        Behaviour behaviour = run(new PairedMonths(Arrays.copyOf(huabei, 36), jiebei, none, none), 1);
        assertEquals(LinkVerdict.LINKED, behaviour.verdict());
        ChannelFinding lag = behaviour.namedChannels().get(0);
        assertEquals(1, lag.lag());
        assertEquals(Product.HUABEI, lag.leader().orElseThrow());
        assertTrue(lag.size().orElseThrow() > 0.9);
    }

    @Test
    void manyUnlinkedMonthsAreCalledIndependentAndFewAreNot() {
        assertEquals(
                LinkVerdict.INDEPENDENT,
                run(new InventedMonths(4).pair(Law.AR_04, 240), 1).verdict());
        assertEquals(
                LinkVerdict.NO_LINK_FOUND,
                run(new InventedMonths(4).pair(Law.AR_04, 24), 1).verdict());
    }

    @Test
    void underTwelveMonthsOnlyTheMissingOnesAreTold() {
        Behaviour behaviour = run(new InventedMonths(4).pair(Law.LINKED, 9), 1);
        assertEquals(LinkVerdict.NOT_ENOUGH_DATA, behaviour.verdict());
        assertEquals(3, behaviour.monthsMissing());
        assertTrue(behaviour.tests().isEmpty());
        assertEquals(List.of(), behaviour.namedChannels());
    }

    @Test
    void moreMonthsShowSmallerLinks() {
        double few = smallest(24);
        double many = smallest(96);
        assertTrue(many < few - 0.1, few + " then " + many);
    }

    private static double smallest(int months) {
        return run(new InventedMonths(8).pair(Law.AR_04, months), 1)
                .tests()
                .orElseThrow()
                .smallestDetectable()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 11, 12, 13, 23, 24, 25, 60})
    void seriesWithoutLifeGiveNoLinkAndNoNaN(int months) {
        long[] zero = new long[months];
        long[] constant = new long[months];
        Arrays.fill(constant, 12_345);
        long[] rising = new long[months];
        Arrays.setAll(rising, t -> 100L * t);
        long[] alternating = new long[months];
        Arrays.setAll(alternating, t -> t % 2 * 100L);
        long[] once = new long[months];
        Arrays.setAll(once, t -> t == months / 2 ? 5 : 0);
        boolean[] never = new boolean[months];
        boolean[] always = new boolean[months];
        Arrays.fill(always, true);
        List<long[]> series = List.of(zero, constant, rising, alternating, once);
        for (long[] huabei : series) {
            for (long[] jiebei : series) {
                assertSane(run(new PairedMonths(huabei, jiebei, never, always), 1));
            }
        }
    }

    private static void assertSane(Behaviour behaviour) {
        assertFalse(described(behaviour).contains("NaN"), described(behaviour));
        behaviour.tests().ifPresent(tests -> {
            assertTrue(tests.p().overall() > 0 && tests.p().overall() <= 1);
            assertTrue(tests.band() > 0 && tests.band() <= 1);
        });
    }

    @Test
    void aConstantSeriesCannotBeLinkedToAnything() {
        long[] constant = new long[36];
        Arrays.fill(constant, 100_000);
        PairedMonths pair = new InventedMonths(1).pair(Law.AR_04, 36);
        Behaviour behaviour = run(new PairedMonths(constant, pair.jiebeiRepaid(), new boolean[36], new boolean[36]), 1);
        BehaviourTests tests = behaviour.tests().orElseThrow();
        assertEquals(LinkVerdict.NO_LINK_FOUND, behaviour.verdict());
        assertEquals(1, tests.p().overall());
        assertEquals(OptionalDouble.empty(), tests.distance());
        assertEquals(OptionalDouble.empty(), tests.smallestDetectable());
        assertEquals(OptionalDouble.empty(), behaviour.raw().pearson());
    }

    @Test
    void aPerfectTrendLeavesNothingToCompare() {
        long[] rising = new long[30];
        Arrays.setAll(rising, t -> 1000L * t);
        assertArrayEquals(new double[27], WhitenedSeries.of(rising).residual());
    }

    private static Behaviour run(PairedMonths months, long seed) {
        return new BehaviourAnalysis(months, FEW, seed).run();
    }

    private static String described(Behaviour behaviour) {
        return behaviour.verdict() + " " + behaviour.raw() + behaviour.stress()
                + behaviour
                        .tests()
                        .map(tests -> tests.p() + " " + tests.band() + tests.distance() + tests.correlation()
                                + tests.smallestDetectable() + tests.channels()
                                + tests.huabei().model()
                                + Arrays.toString(tests.huabei().residual())
                                + Arrays.toString(tests.jiebei().residual())
                                + IntStream.rangeClosed(-3, 3)
                                        .mapToObj(lag -> tests.lags().at(lag))
                                        .toList())
                        .orElse("");
    }

    /** An irregular series without a random generator. */
    private static final class LongRamp {
        private LongRamp() {}

        static long[] of(int months, long step) {
            long[] values = new long[months];
            long value = 17;
            for (int t = 0; t < months; t++) {
                value = (value * step + 12_345) % 1_000_003;
                values[t] = value;
            }
            return values;
        }
    }
}
