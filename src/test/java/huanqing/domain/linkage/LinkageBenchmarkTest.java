package huanqing.domain.linkage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.DueState;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.ledger.Product;
import huanqing.domain.linkage.funds.DebtRolling;
import huanqing.domain.linkage.funds.FundingFlow;
import huanqing.domain.linkage.funds.Household;
import huanqing.domain.linkage.funds.QuarterFlow;
import huanqing.domain.linkage.statistics.CentredDistances;
import huanqing.domain.linkage.statistics.LagProfile;
import huanqing.domain.linkage.statistics.PairStatistics;
import huanqing.domain.linkage.structure.Causes;
import huanqing.domain.linkage.structure.StructureTable;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole report on ten years of a ledger, warm, on one core; {@code mvn -Pbenchmark test}. */
@Tag("benchmark")
class LinkageBenchmarkTest {
    private static final int MONTHS = 120;
    private static final LocalDate TODAY = LocalDate.parse("2026-01-05");
    private static final Coverage ALL = Coverage.of(TODAY.minusYears(20), TODAY);
    private static final int WARM_UP = 40;
    private static final int RUNS = 41;
    private static final int PLAIN_REPLICATES = 199;
    private static final double NANOS = 1e6;
    /** The thread's own time on its core: other programs on the machine do not count. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @Test
    void tenYearsInUnderATenthOfASecond() {
        LedgerRows rows = tenYears();
        long[] times = new long[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            int seen = report(rows, run);
            long time = CLOCK.getCurrentThreadCpuTime() - start;
            assertTrue(seen > 0);
            times[Math.max(0, run)] = time;
        }
        Arrays.sort(times);
        double best = times[0] / NANOS;
        double median = times[RUNS / 2] / NANOS;
        double plain = plainMillis(rows);
        System.out.printf(
                "linkage, %d months, %d rows, %d replicates: best %.1f ms, median %.1f ms of core time; the plain definitions take"
                        + " %.0f ms for as many replicates, %.0f times as long%n",
                MONTHS, rows.entries().size(), BehaviourAnalysis.REPLICATES, best, median, plain, plain / best);
        assertTrue(best < 100, "best of " + RUNS + ": " + best + " ms");
    }

    private static int report(LedgerRows rows, long seed) {
        SharedHistory history = SharedHistory.of(rows.entries(), rows.dues(), ALL, TODAY);
        Behaviour behaviour = new BehaviourAnalysis(history.months(), BehaviourAnalysis.REPLICATES, seed).run();
        LinkCost cost = LinkCost.of(history.months(), seed);
        FundingFlow cash = FundingFlow.between(Product.JIEBEI, Product.HUABEI, rows.entries());
        FundingFlow spared = FundingFlow.between(Product.HUABEI, Product.JIEBEI, rows.entries());
        DebtRolling rolling = DebtRolling.of(new Household(
                TODAY, rows.entries(), rows.dues(), Optional.empty(), Optional.empty(), Optional.empty()));
        return behaviour.months()
                + (int) cost.joint().amount().fen()
                + cash.matches().size()
                + spared.matches().size()
                + QuarterFlow.of(cash, rows.entries()).size()
                + rolling.flags().size()
                + StructureTable.of(rows.entries(), Map.of()).size()
                + new Causes(TODAY, rows.entries(), rows.dues(), Map.of(), List.of())
                        .find()
                        .size();
    }

    /** What the permutations alone would take if each were reckoned as the definitions are written. */
    private static double plainMillis(LedgerRows rows) {
        PairedMonths months =
                SharedHistory.of(rows.entries(), rows.dues(), ALL, TODAY).months();
        double[] x = PairStatistics.standardised(
                Arrays.stream(months.huabeiRepaid()).asDoubleStream().toArray());
        double[] y = PairStatistics.standardised(
                Arrays.stream(months.jiebeiRepaid()).asDoubleStream().toArray());
        SplittableRandom random = new SplittableRandom(1);
        long best = Long.MAX_VALUE;
        double sum = 0;
        for (int run = 0; run < 8; run++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            CentredDistances first = new CentredDistances(x);
            for (int replicate = 0; replicate < PLAIN_REPLICATES; replicate++) {
                shuffle(y, random);
                sum += LagProfile.of(x, y).strongestLag() + first.covariance(new CentredDistances(y));
            }
            best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - start);
        }
        assertTrue(Double.isFinite(sum));
        return best / NANOS * BehaviourAnalysis.REPLICATES / PLAIN_REPLICATES;
    }

    private static void shuffle(double[] values, SplittableRandom random) {
        for (int last = values.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            double kept = values[last];
            values[last] = values[other];
            values[other] = kept;
        }
    }

    private static LedgerRows tenYears() {
        SplittableRandom random = new SplittableRandom(3);
        LedgerRows rows = new LedgerRows();
        LocalDate month = TODAY.withDayOfMonth(1).minusMonths(MONTHS);
        for (int t = 0; t < MONTHS; t++, month = month.plusMonths(1)) {
            for (int purchase = 0; purchase < 20; purchase++) {
                rows.purchase(month.plusDays(1 + purchase).toString(), 10 + random.nextInt(300));
            }
            rows.loan(month.plusDays(7).toString(), 500 + random.nextInt(3000));
            rows.huabeiRepaid(month.plusDays(9).toString(), 1000 + random.nextInt(3000));
            rows.loanRepaid(month.plusDays(17).toString(), 500 + random.nextInt(2000));
            DueState state = random.nextInt(6) == 0 ? DueState.PAID_LATE : DueState.PAID;
            rows.due(Product.HUABEI, month.plusDays(9).toString(), 2500, state);
            rows.due(
                    Product.JIEBEI,
                    month.plusDays(17).toString(),
                    1500,
                    random.nextInt(6) == 0 ? DueState.MINIMUM : DueState.PAID);
        }
        return rows;
    }
}
