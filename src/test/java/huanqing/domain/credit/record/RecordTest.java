package huanqing.domain.credit.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordTest {
    private static final BigDecimal PENALTY_FACTOR = new BigDecimal("1.5");

    @ParameterizedTest
    @CsvSource({
        "0, N",
        "1, 1",
        "30, 1",
        "31, 2",
        "60, 2",
        "61, 3",
        "90, 3",
        "91, 4",
        "120, 4",
        "121, 5",
        "150, 5",
        "151, 6",
        "180, 6",
        "181, 7",
        "210, 7",
        "211, 7",
        "100000, 7",
    })
    void thirty_days_begun_raise_the_code_by_one(long days, String mark) {
        assertEquals(mark, ReportCode.of(days).mark());
        assertEquals(
                new Quantity.Count(mark.equals("N") ? 0 : Long.parseLong(mark)),
                ReportCode.explained(days).result());
    }

    @Test
    void nobody_is_late_by_less_than_nothing() {
        assertThrows(IllegalArgumentException.class, () -> ReportCode.of(-1));
    }

    @ParameterizedTest
    @CsvSource({"2021-03-05, 2026-03-05", "2024-02-29, 2029-02-28"})
    void a_record_is_visible_for_five_years_after_it_was_made_good(LocalDate settled, LocalDate until) {
        NegativeRecord record = new NegativeRecord(settled);
        assertEquals(until, record.visibleUntil());
        assertEquals(new Quantity.Day(until), record.explained().result());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-10, 80000, 2025-06-20, 2025-12-31",
        "2025-05-10, 1000000, 2025-11-30, 2025-12-31",
        "2025-05-10, 1000000, 2025-12-01, 2026-01-31",
        "2025-05-10, 1000000, 2026-01-31, 2026-02-28",
        "2025-05-10, 1000000, 2026-03-31, 2026-04-30",
        "2019-12-31, 80000, 2020-01-02, 2025-12-31",
        "2025-12-30, 80000, 2026-01-05, 2026-02-28",
    })
    void small_entries_of_those_years_are_hidden_once_repaid_in_time(
            LocalDate due, long fen, LocalDate settled, LocalDate until) {
        assertEquals(Optional.of(until), OneTimeRepair.visibleUntil(due, Money.ofFen(fen), settled));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-10, 1000001, 2025-06-20",
        "2025-05-10, 80000, 2026-04-01",
        "2019-12-30, 80000, 2020-01-02",
        "2025-12-31, 80000, 2026-01-05",
    })
    void the_repair_holds_for_nothing_else(LocalDate due, long fen, LocalDate settled) {
        assertEquals(Optional.empty(), OneTimeRepair.visibleUntil(due, Money.ofFen(fen), settled));
    }

    @Test
    void a_daily_rate_above_four_and_a_half_basis_points_crosses_the_line_while_overdue() {
        BigDecimal reached = RateLine.COURT.reachedBy(PENALTY_FACTOR);
        assertEquals(new BigDecimal("438356"), reached.movePointRight(9).setScale(0, RoundingMode.HALF_UP));
        assertTrue(RateLine.COURT.isCrossedBy(new BigDecimal("0.0005"), PENALTY_FACTOR));
        assertFalse(RateLine.COURT.isCrossedBy(new BigDecimal("0.00043"), PENALTY_FACTOR));
        RateLine line = new RateLine(new BigDecimal("0.365"));
        assertFalse(line.isCrossedBy(new BigDecimal("0.001"), BigDecimal.ONE), "on the line is not above it");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0005, 1, 0.1825",
        "0.00015, 1, 0.05475",
        "0.0006, 1, 0.219",
        "0.0005, 1.5, 0.27375",
    })
    void a_year_has_365_days_of_simple_interest(BigDecimal daily, BigDecimal factor, BigDecimal annual) {
        assertEquals(0, annual.compareTo(RateLine.annual(daily, factor)));
        Quantity.Rate rate =
                (Quantity.Rate) RateLine.COURT.explained(daily, factor).result();
        assertEquals(0, annual.compareTo(rate.value()));
    }

    @Test
    void the_private_lending_cap_is_four_times_the_prime_rate() {
        assertEquals(
                new BigDecimal("0.1200"),
                RateLine.ofLpr(new BigDecimal("0.0300")).annual());
    }
}
