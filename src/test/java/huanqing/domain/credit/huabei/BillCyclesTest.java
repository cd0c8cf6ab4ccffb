package huanqing.domain.credit.huabei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.credit.explain.Symbol;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillCyclesTest {
    @ParameterizedTest
    @CsvSource({
        "10, 20, 2022-01-10, 2022-02-10, 2022-02-20, 41",
        "10, 20, 2022-01-09, 2022-01-10, 2022-01-20, 11",
        "1, 9, 2022-10-01, 2022-11-01, 2022-11-09, 39",
        "1, 10, 2025-12-31, 2026-01-01, 2026-01-10, 10",
        "25, 5, 2025-12-25, 2026-01-25, 2026-02-05, 42",
        "31, 10, 2028-02-28, 2028-02-29, 2028-03-10, 11",
        "31, 10, 2025-02-28, 2025-03-31, 2025-04-10, 41",
        "28, 31, 2025-02-01, 2025-02-28, 2025-03-31, 58",
    })
    void what_is_posted_falls_due_with_its_statement(
            int billDay, int dueDay, LocalDate posted, LocalDate issued, LocalDate due, long freeDays) {
        Statement statement = BillCycles.always(BillCycle.of(billDay, dueDay)).statementFor(posted);
        assertEquals(issued, statement.issued());
        assertEquals(due, statement.due());
        assertEquals(freeDays, statement.freeDays(posted));
    }

    @ParameterizedTest
    @CsvSource({"1, 10, 10, 40", "5, 15, 11, 41", "10, 20, 11, 41", "1, 9, 9, 39"})
    void interest_free_days_stay_within_the_published_range(int billDay, int dueDay, long least, long most) {
        BillCycles cycles = BillCycles.always(BillCycle.of(billDay, dueDay));
        var days = LocalDate.of(2023, 1, 1)
                .datesUntil(LocalDate.of(2025, 1, 1))
                .mapToLong(posted -> cycles.statementFor(posted).freeDays(posted))
                .summaryStatistics();
        assertEquals(least, days.getMin());
        assertEquals(most, days.getMax());
    }

    @Test
    void the_bill_day_itself_can_be_set_to_belong_to_this_statement() {
        BillCycles cycles = new BillCycles(BillCycle.of(10, 20), List.of(), BillDayPosting.THIS_STATEMENT);
        Statement statement = cycles.statementFor(LocalDate.of(2022, 1, 10));
        assertEquals(LocalDate.of(2022, 1, 10), statement.issued());
        assertEquals(LocalDate.of(2021, 12, 11), statement.opens());
        assertEquals(LocalDate.of(2022, 1, 11), statement.closes());
    }

    @Test
    void a_window_ends_on_the_day_before_the_bill_day() {
        Statement statement = BillCycles.always(BillCycle.of(10, 20))
                .statementIn(YearMonth.of(2022, 2))
                .orElseThrow();
        assertTrue(statement.takes(LocalDate.of(2022, 1, 10)));
        assertTrue(statement.takes(LocalDate.of(2022, 2, 9)));
        assertFalse(statement.takes(LocalDate.of(2022, 1, 9)));
        assertFalse(statement.takes(LocalDate.of(2022, 2, 10)));
    }

    @Test
    void a_statement_already_issued_keeps_its_due_day() {
        BillCycles cycles = changed(BillCycle.of(1, 10), LocalDate.of(2026, 3, 5), BillCycle.of(10, 20));
        assertEquals(LocalDate.of(2026, 3, 10), due(cycles, 3));
        assertEquals(LocalDate.of(2026, 4, 20), due(cycles, 4));
    }

    @Test
    void a_later_bill_day_makes_one_long_window_and_no_second_bill_in_the_month() {
        BillCycles cycles = changed(BillCycle.of(1, 10), LocalDate.of(2026, 3, 5), BillCycle.of(10, 20));
        Statement april = cycles.statementIn(YearMonth.of(2026, 4)).orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 1), april.opens());
        assertEquals(LocalDate.of(2026, 4, 10), april.closes());
        assertEquals(april, cycles.statementFor(LocalDate.of(2026, 3, 7)));
    }

    @Test
    void an_earlier_bill_day_can_leave_a_month_without_a_bill() {
        BillCycles cycles = changed(BillCycle.of(10, 20), LocalDate.of(2026, 3, 5), BillCycle.of(1, 10));
        assertEquals(Optional.empty(), cycles.statementIn(YearMonth.of(2026, 3)));
        Statement april = cycles.statementIn(YearMonth.of(2026, 4)).orElseThrow();
        assertEquals(LocalDate.of(2026, 2, 10), april.opens());
        assertEquals(LocalDate.of(2026, 4, 10), april.due());
    }

    @Test
    void a_change_on_the_bill_day_governs_that_bill() {
        BillCycles cycles = changed(BillCycle.of(1, 10), LocalDate.of(2026, 4, 1), BillCycle.of(1, 9));
        assertEquals(LocalDate.of(2026, 4, 9), due(cycles, 4));
        assertEquals(LocalDate.of(2026, 3, 10), due(cycles, 3));
    }

    @Test
    void every_day_belongs_to_exactly_one_statement_however_often_the_cycle_changes() {
        Random random = new Random(20261121);
        for (int round = 0; round < 60; round++) {
            BillCycles cycles = new BillCycles(
                    anyCycle(random),
                    List.of(anyChange(random), anyChange(random), anyChange(random)),
                    BillDayPosting.values()[random.nextInt(2)]);
            LocalDate day = LocalDate.of(2024, 1, 1);
            Statement statement = cycles.statementFor(day);
            while (day.isBefore(LocalDate.of(2026, 6, 1))) {
                if (!statement.takes(day)) {
                    Statement next = cycles.statementFor(day);
                    assertEquals(statement.closes(), next.opens(), "nothing lies between two statements");
                    statement = next;
                }
                assertEquals(statement, cycles.statementFor(day));
                assertTrue(statement.freeDays(day) > 0, "due after it was posted");
                day = day.plusDays(1);
            }
        }
    }

    @Test
    void the_free_days_open_into_their_dates() {
        LocalDate posted = LocalDate.of(2022, 10, 1);
        var explained =
                BillCycles.always(BillCycle.of(1, 9)).statementFor(posted).explained(posted);
        assertEquals(new Quantity.Day(posted), explained.operand(Symbol.POSTED).orElseThrow());
        assertEquals(
                new Quantity.Day(LocalDate.of(2022, 11, 1)),
                explained.operand(Symbol.STATEMENT).orElseThrow());
        assertEquals(
                new Quantity.Day(LocalDate.of(2022, 11, 9)),
                explained.operand(Symbol.DUE).orElseThrow());
        assertEquals(new Quantity.Count(39), explained.result());
    }

    private static LocalDate due(BillCycles cycles, int month) {
        return cycles.statementIn(YearMonth.of(2026, month)).orElseThrow().due();
    }

    private static BillCycles changed(BillCycle first, LocalDate from, BillCycle then) {
        return new BillCycles(first, List.of(new CycleChange(from, then)), BillDayPosting.NEXT_STATEMENT);
    }

    private static BillCycle anyCycle(Random random) {
        return BillCycle.of(1 + random.nextInt(31), 1 + random.nextInt(31));
    }

    private static CycleChange anyChange(Random random) {
        return new CycleChange(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800)), anyCycle(random));
    }
}
