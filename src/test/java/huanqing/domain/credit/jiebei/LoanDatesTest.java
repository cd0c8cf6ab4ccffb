package huanqing.domain.credit.jiebei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanqing.domain.credit.calendar.DayCount;
import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.explain.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoanDatesTest {
    @ParameterizedTest
    @CsvSource({"1, 1, 1, 1", "10, 10, 10, 10", "28, 28, 28, 28", "29, 1, 25, 29", "30, 2, 26, 30", "31, 3, 27, 31"})
    void the_first_loan_fixes_the_due_day(int day, int usual, int older, int clamped) {
        LocalDate first = LocalDate.of(2025, 3, day);
        assertEquals(new MonthlyDay(usual), DueDayRule.FIRST_DAYS.dueDay(first));
        assertEquals(
                new Quantity.Count(usual),
                DueDayRule.FIRST_DAYS.explained(first).result());
        assertEquals(new MonthlyDay(older), DueDayRule.LATE_TWENTIES.dueDay(first));
        assertEquals(new MonthlyDay(clamped), DueDayRule.MONTH_END.dueDay(first));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 10, 2025-04-10",
        "2025-03-20, 10, 2025-04-10",
        "2025-03-26, 10, 2025-04-10",
        "2025-03-27, 10, 2025-05-10",
        "2025-06-18, 18, 2025-07-18",
        "2025-12-20, 5, 2026-01-05",
        "2025-12-28, 31, 2026-01-31",
        "2028-02-14, 31, 2028-02-29",
        "2028-02-15, 31, 2028-03-31",
    })
    void the_first_due_lies_fifteen_days_away_at_least(LocalDate start, int dueDay, LocalDate first) {
        assertEquals(first, FirstDueRule.USUAL.firstDue(start, new MonthlyDay(dueDay)));
        assertEquals(
                new Quantity.Day(first),
                FirstDueRule.USUAL.explained(start, new MonthlyDay(dueDay)).result());
    }

    @Test
    void a_long_threshold_moves_the_first_due_more_than_once() {
        assertEquals(
                LocalDate.of(2025, 5, 10), new FirstDueRule(40).firstDue(LocalDate.of(2025, 3, 5), new MonthlyDay(10)));
    }

    @Test
    void dues_of_day_thirty_one_keep_to_the_ends_of_short_months() {
        LoanCalendar calendar = LoanCalendar.of(LocalDate.of(2027, 12, 31), new MonthlyDay(31), 4, FirstDueRule.USUAL);
        assertEquals(
                List.of(
                        LocalDate.of(2028, 1, 31),
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2028, 3, 31),
                        LocalDate.of(2028, 4, 30)),
                calendar.dues());
        assertEquals(31, calendar.days(1));
        assertEquals(29, calendar.days(2));
        assertEquals(4, calendar.terms());
    }

    @Test
    void a_due_counts_as_reached_on_its_own_day() {
        LoanCalendar calendar = LoanCalendar.of(LocalDate.of(2025, 3, 10), new MonthlyDay(10), 3, FirstDueRule.USUAL);
        assertEquals(0, calendar.duesBy(LocalDate.of(2025, 4, 9)));
        assertEquals(1, calendar.duesBy(LocalDate.of(2025, 4, 10)));
        assertEquals(3, calendar.duesBy(LocalDate.of(2030, 1, 1)));
    }

    @Test
    void dates_that_run_backwards_are_refused() {
        LocalDate day = LocalDate.of(2025, 3, 10);
        assertThrows(IllegalArgumentException.class, () -> new LoanCalendar(day, List.of(day.minusDays(1))));
        assertThrows(IllegalArgumentException.class, () -> new LoanCalendar(day, List.of()));
        assertEquals(0, new LoanCalendar(day, List.of(day)).days(1));
    }

    @Test
    void new_year_is_thirty_one_days_away_from_mid_december() {
        assertEquals(31, DayCount.between(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 1, 15)));
        assertEquals(0, DayCount.after(LocalDate.of(2026, 1, 15), LocalDate.of(2025, 12, 15)));
    }

    @Test
    void a_month_has_no_day_zero_and_no_day_thirty_two() {
        assertThrows(IllegalArgumentException.class, () -> new MonthlyDay(0));
        assertThrows(IllegalArgumentException.class, () -> new MonthlyDay(32));
    }
}
