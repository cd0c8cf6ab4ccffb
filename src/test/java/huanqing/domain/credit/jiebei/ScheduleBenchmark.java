package huanqing.domain.credit.jiebei;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * 10,000 loan schedules in under a second. The yardstick is the same loans without level payments (interest first), which
 * need no discounting: their ratio stays comparable when the machine is busy.
 */
@Tag("benchmark")
class ScheduleBenchmark {
    private static final int LOANS = 10_000;
    private static final int ROUNDS = 7;

    @Test
    void ten_thousand_schedules_take_less_than_a_second() {
        List<LoanCalendar> calendars = calendars();
        long level = median(calendars, RepaymentMethod.LEVEL);
        long yardstick = median(calendars, RepaymentMethod.INTEREST_FIRST);
        System.out.printf(
                "%,d level schedules: %d ms (median of %d); %.2f times the same loans with interest first (%d ms)%n",
                LOANS,
                Duration.ofNanos(level).toMillis(),
                ROUNDS,
                (double) level / yardstick,
                Duration.ofNanos(yardstick).toMillis());
        assertTrue(level < Duration.ofSeconds(1).toNanos(), "10,000 schedules took " + level + " ns");
    }

    private static List<LoanCalendar> calendars() {
        Random random = new Random(10_000);
        List<LoanCalendar> calendars = new ArrayList<>(LOANS);
        for (int loan = 0; loan < LOANS; loan++) {
            calendars.add(LoanCalendar.of(
                    LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000)),
                    new MonthlyDay(1 + random.nextInt(31)),
                    12,
                    FirstDueRule.USUAL));
        }
        return calendars;
    }

    private static long median(List<LoanCalendar> calendars, RepaymentMethod method) {
        LoanRate rate = new LoanRate(new BigDecimal("0.0004"), PeriodRounding.DOWN);
        long[] nanos = new long[ROUNDS];
        Money interest = Money.ZERO;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (LoanCalendar calendar : calendars) {
                interest = interest.plus(LoanPlan.of(Money.ofFen(1_234_567), rate, calendar, method)
                        .interest());
            }
            nanos[round] = System.nanoTime() - start;
        }
        assertTrue(interest.isPositive(), "the work is not optimised away");
        Arrays.sort(nanos);
        return nanos[ROUNDS / 2];
    }
}
