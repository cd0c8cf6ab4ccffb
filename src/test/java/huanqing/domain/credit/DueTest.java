package huanqing.domain.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @CsvSource({
        "OPEN, 300, 700",
        "OVERDUE, 300, 700",
        "OVERDUE, 1200, 0",
        "PAID, 300, 0",
        "PAID_LATE, 300, 0",
        "MINIMUM, 300, 0",
        "CONVERTED, 300, 0",
    })
    void only_open_and_overdue_dues_wait_for_money(DueState state, long paid, long outstanding) {
        assertEquals(fen(outstanding), due(state, Optional.of(fen(1000)), paid).outstanding());
    }

    @Test
    void an_unknown_total_is_at_least_what_its_parts_are_known_to_be() {
        Due unknown = due(DueState.OPEN, Optional.empty(), 100);
        assertEquals(fen(550), unknown.atLeast());
        assertEquals(fen(450), unknown.outstanding());
    }

    @ParameterizedTest
    @CsvSource({
        "OVERDUE, 900, 900, PAID",
        "MINIMUM, 900, 800, PAID",
        "OVERDUE, 900, 901, OVERDUE",
        "PAID_LATE, 900, 800, PAID_LATE",
        "OPEN, 900, 800, OPEN",
        "PAID, 900, 1000, PAID",
    })
    void another_total_can_show_that_a_due_was_met(DueState before, long paid, long total, DueState after) {
        Due corrected = due(before, Optional.of(fen(1000)), paid)
                .saying(fen(total), DueSource.STATEMENT, Optional.of(fen(1000 - total)));
        assertEquals(after, corrected.state());
        assertEquals(Optional.of(fen(total)), corrected.total());
        assertEquals(DueSource.STATEMENT, corrected.source());
        assertEquals(Optional.of(fen(1000 - total)), corrected.difference());
    }

    @Test
    void a_minimum_never_exceeds_the_total_that_counts() {
        Due due = due(DueState.OPEN, Optional.of(fen(1000)), 0);
        assertEquals(
                Optional.of(fen(60)),
                due.saying(fen(60), DueSource.USER, Optional.empty()).minimum());
        assertEquals(
                Optional.of(fen(100)),
                due.saying(fen(600), DueSource.USER, Optional.empty()).minimum());
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, false",
        "PAID, false",
        "CONVERTED, false",
        "PAID_LATE, true",
        "MINIMUM, true",
        "OVERDUE, true",
    })
    void a_due_that_was_not_met_in_full_by_its_day_is_strained(DueState state, boolean strained) {
        assertEquals(strained, due(state, Optional.of(fen(1000)), 0).isStrained());
    }

    private static Due due(DueState state, Optional<Money> total, long paid) {
        return new Due(
                new DueId("huabei-2026-03"),
                Product.HUABEI,
                YearMonth.of(2026, 3),
                DAY,
                DAY,
                total,
                Optional.of(fen(100)),
                fen(paid),
                new Parts(Optional.of(fen(500)), Optional.of(fen(30)), Optional.of(fen(20)), Optional.empty()),
                state,
                DueSource.COMPUTED,
                Optional.empty());
    }

    private static Money fen(long fen) {
        return Money.ofFen(fen);
    }
}
