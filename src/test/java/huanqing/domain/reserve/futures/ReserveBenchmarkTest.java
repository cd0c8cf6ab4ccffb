package huanqing.domain.reserve.futures;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.money.Money;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 20,000 futures of 180 days from five years of a busy ledger, with warnings and fan; {@code mvn -Pbenchmark test}. */
@Tag("benchmark")
class ReserveBenchmarkTest {
    private static final int MONTHS = 60;
    private static final int WARM_UP = 8;
    private static final int RUNS = 15;
    /** The thread's own time on its core: other programs on the machine do not count. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @Test
    void halfAYearInUnderThreeTenthsOfASecond() {
        Outlook outlook = busy();
        double[] millis = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            Futures futures = new FutureDraw(outlook, 1).run(Futures.COUNT);
            assertTrue(futures.reserveAt(0.95).amount().isPositive()
                    && futures.present().isPresent());
            millis[Math.max(0, run)] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                "reserve, %d months of past, %d futures of 180 days: best %.0f ms, median %.0f ms of core time%n",
                MONTHS, Futures.COUNT, millis[0], millis[RUNS / 2]);
        assertTrue(millis[RUNS / 2] < 300, "median of " + RUNS + ": " + millis[RUNS / 2] + " ms");
    }

    /** Purchases on 20 days of a month, some in instalments, and incomes on 4, so that something moves on most days. */
    private static Outlook busy() {
        SplittableRandom random = new SplittableRandom(5);
        Outlook plain = KnownLaw.SKEWED_PURCHASES.ledger(MONTHS, random);
        List<List<PastFlow>> past = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            List<PastFlow> flows = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                int terms = i % 10 == 0 ? 6 : 1;
                flows.add(new PastFlow(
                        1 + random.nextInt(28), DrawnKind.PURCHASE, terms, 1_000 + random.nextInt(30_000)));
            }
            for (int i = 0; i < 4; i++) {
                flows.add(new PastFlow(1 + random.nextInt(28), DrawnKind.INCOME, 1, random.nextInt(160_000)));
            }
            past.add(flows);
        }
        CashCalendar known = new CashCalendar(
                plain.calendar().from(),
                plain.calendar().to(),
                Optional.of(Money.ofFen(500_000)),
                Optional.of(Money.ofFen(200_000)),
                plain.calendar().flows());
        return new Outlook(
                known,
                List.of(),
                new PastMonths(plain.past().first(), past),
                plain.cycles(),
                plain.knownUntil(),
                plain.stated());
    }
}
