package huanqing.domain.credit.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.Parts;
import huanqing.domain.credit.contract.DueChoice;
import huanqing.domain.credit.record.ReportCode;
import huanqing.domain.credit.settlement.SettledDue.Claims;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettledDueTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void the_difference_is_computed_minus_stated_and_unknown_where_one_is() {
        assertEquals(Optional.of(fen(-7)), new Claims(Optional.of(fen(993)), Optional.of(fen(1000))).difference());
        assertEquals(Optional.empty(), new Claims(Optional.empty(), Optional.of(fen(1000))).difference());
        assertEquals(Optional.empty(), new Claims(Optional.of(fen(993)), Optional.empty()).difference());
    }

    @Test
    void trusting_alipay_takes_its_figure_and_keeps_the_difference_in_sight() {
        SettledDue trusted = settled(0, Optional.of(fen(993)), Optional.of(fen(1000)))
                .trusting(new DueChoice(DueSource.STATEMENT, Optional.empty()));
        assertEquals(Optional.of(fen(1000)), trusted.due().total());
        assertEquals(DueSource.STATEMENT, trusted.due().source());
        assertEquals(Optional.of(fen(-7)), trusted.due().difference());
    }

    @Test
    void trusting_oneself_takes_the_figure_that_was_entered() {
        SettledDue trusted = settled(0, Optional.of(fen(993)), Optional.empty())
                .trusting(new DueChoice(DueSource.USER, Optional.of(fen(990))));
        assertEquals(Optional.of(fen(990)), trusted.due().total());
        assertEquals(Optional.of(fen(3)), trusted.due().difference());
    }

    @Test
    void trusting_the_computation_takes_the_computed_figure() {
        SettledDue trusted = settled(0, Optional.of(fen(993)), Optional.of(fen(1000)))
                .trusting(new DueChoice(DueSource.COMPUTED, Optional.empty()));
        assertEquals(Optional.of(fen(993)), trusted.due().total());
        assertEquals(Optional.of(Money.ZERO), trusted.due().difference());
    }

    @Test
    void a_side_that_says_nothing_cannot_be_trusted() {
        SettledDue due = settled(0, Optional.of(fen(993)), Optional.empty());
        assertSame(due, due.trusting(new DueChoice(DueSource.STATEMENT, Optional.empty())));
    }

    @Test
    void only_a_late_due_that_was_made_good_has_a_day_until_which_it_shows() {
        SettledDue late = settled(31, Optional.of(fen(993)), Optional.empty());
        assertEquals(ReportCode.LATE_2, late.reportCode());
        assertEquals(Optional.of(LocalDate.of(2031, 4, 10)), late.visibleUntil());
        SettledDue onTime = settled(0, Optional.of(fen(993)), Optional.empty());
        assertEquals(ReportCode.N, onTime.reportCode());
        assertEquals(Optional.empty(), onTime.visibleUntil());
    }

    @Test
    void a_figure_of_ones_own_belongs_to_oneself() {
        assertThrows(IllegalArgumentException.class, () -> new DueChoice(DueSource.USER, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new DueChoice(DueSource.STATEMENT, Optional.of(fen(1))));
    }

    private static SettledDue settled(long daysLate, Optional<Money> computed, Optional<Money> stated) {
        Due due = new Due(
                new DueId("huabei-2026-03"),
                Product.HUABEI,
                YearMonth.of(2026, 3),
                DAY,
                DAY,
                computed,
                Optional.empty(),
                fen(993),
                Parts.UNKNOWN,
                DueState.PAID,
                DueSource.COMPUTED,
                Optional.empty());
        return new SettledDue(
                due, new Claims(computed, stated), List.of(), Optional.of(DAY.plusDays(31)), daysLate, List.of());
    }

    private static Money fen(long fen) {
        return Money.ofFen(fen);
    }
}
