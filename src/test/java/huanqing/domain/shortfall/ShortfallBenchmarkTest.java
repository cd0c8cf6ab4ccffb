package huanqing.domain.shortfall;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All four plans and what cannot be met, in the time of one core: a busy machine says nothing of the program. */
@Tag("benchmark")
class ShortfallBenchmarkTest {
    private static final int WARM = 10;
    private static final long MILLI = 1_000_000;

    @Test
    void twelve_dues_take_less_than_50_ms_and_sixty_less_than_a_second() {
        assertTrue(median(12, 60) < 50, "12 dues");
        assertTrue(median(60, 30) < 1_000, "60 dues");
    }

    @Test
    void no_rule_of_thumb_is_cheaper_in_a_thousand_larger_cases() {
        InventedCases cases = new InventedCases(17);
        int proven = 0;
        for (int number = 0; number < 1_000; number++) {
            ShortfallPlans plans = ShortfallPlans.of(cases.large(5 + number % 56), () -> false);
            RepaymentPlan exact = plans.by(PlanStrategy.LEAST_COST);
            proven += exact.isProven() ? 1 : 0;
            assertTrue(
                    plans.plans().stream().allMatch(plan -> exact.cost().compareTo(plan.cost()) <= 0),
                    "case " + number);
        }
        System.out.printf("1,000 cases of 5 to 60 dues: %d proven to the fen%n", proven);
    }

    private static long median(int dues, int count) {
        InventedCases cases = new InventedCases(13);
        long[] millis = new long[count];
        int proven = 0;
        for (int number = -WARM; number < count; number++) {
            ShortfallCase given = cases.large(dues);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            ShortfallPlans plans = ShortfallPlans.of(given, () -> false);
            if (number >= 0) {
                millis[number] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / MILLI;
                proven += plans.by(PlanStrategy.LEAST_COST).isProven() ? 1 : 0;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                "%d dues: median %d ms, 90%% under %d ms, worst %d ms of %d; %d proven to the fen%n",
                dues, millis[count / 2], millis[count * 9 / 10], millis[count - 1], count, proven);
        return millis[count / 2];
    }
}
