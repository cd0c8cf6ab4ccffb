package huanqing.domain.linkage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.credit.DueState;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.Coverage.Span;
import huanqing.domain.ledger.Product;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharedHistoryTest {
    private final LedgerRows rows = new LedgerRows()
            .purchase("2026-01-05", 80)
            .huabeiRepaid("2026-02-10", 80)
            .loan("2026-03-02", 5000)
            .huabeiRepaid("2026-03-10", 10)
            .huabeiRepaid("2026-03-28", 15)
            .loanRepaid("2026-05-02", 450)
            .huabeiRepaid("2026-06-10", 30)
            .failedRepayment("2026-06-11", 99)
            .loanRepaid("2026-06-02", 450)
            .due(Product.HUABEI, "2026-04-10", 20, DueState.OVERDUE)
            .due(Product.JIEBEI, "2026-05-01", 450, DueState.PAID_LATE)
            .due(Product.JIEBEI, "2026-06-01", 450, DueState.PAID)
            .due(Product.HUABEI, "2026-02-10", 80, DueState.MINIMUM);

    @Test
    void fromTheLaterStartToTheLastFullMonthWithEmptyMonthsIncluded() {
        SharedHistory history = history(rows, "2026-06-29");

        assertEquals(Optional.of(YearMonth.parse("2026-03")), history.first());
        assertEquals(Optional.of(YearMonth.parse("2026-05")), history.last());
        assertArrayEquals(new long[] {2500, 0, 0}, history.months().huabeiRepaid());
        assertArrayEquals(new long[] {0, 0, 45_000}, history.months().jiebeiRepaid());
        assertArrayEquals(new boolean[] {false, true, false}, history.months().huabeiStress());
        assertArrayEquals(new boolean[] {false, false, true}, history.months().jiebeiStress());
    }

    @Test
    void onItsLastDayTheMonthIsFull() {
        SharedHistory history = history(rows, "2026-06-30");
        assertArrayEquals(new long[] {2500, 0, 0, 3000}, history.months().huabeiRepaid());
    }

    @Test
    void longAfterTheLastRowTheHistoryDoesNotGrow() {
        SharedHistory history = history(rows, "2027-06-30");
        assertEquals(Optional.of(YearMonth.parse("2026-06")), history.last());
    }

    @Test
    void oneProductAloneHasNoSharedHistory() {
        LedgerRows alone = new LedgerRows().purchase("2026-01-05", 80);
        SharedHistory history = history(alone, "2026-06-30");
        assertEquals(0, history.months().count());
        assertEquals(Optional.empty(), history.last());
    }

    @Test
    void aMonthThatTheLedgerKnowsInPartIsLeftOut() {
        Coverage known = Coverage.of(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-06-29"));
        SharedHistory history = SharedHistory.of(rows.entries(), rows.dues(), known, LocalDate.parse("2026-08-01"));
        assertEquals(Optional.of(YearMonth.parse("2026-04")), history.first());
        assertEquals(Optional.of(YearMonth.parse("2026-05")), history.last());
    }

    @Test
    void acrossAGapNothingIsCountedAsZero() {
        Coverage known = Coverage.of(List.of(
                new Span(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-04-10")),
                new Span(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-06-30"))));
        SharedHistory history = SharedHistory.of(rows.entries(), rows.dues(), known, LocalDate.parse("2026-08-01"));
        assertEquals(Optional.of(YearMonth.parse("2026-05")), history.first());
        assertEquals(2, history.months().count());
    }

    @Test
    void anExportOnItsLastDayMakesNoGap() {
        Coverage known = Coverage.of(List.of(
                new Span(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-04-29")),
                new Span(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-06-30"))));
        SharedHistory history = SharedHistory.of(rows.entries(), rows.dues(), known, LocalDate.parse("2026-08-01"));
        assertEquals(4, history.months().count());
    }

    private static SharedHistory history(LedgerRows ledger, String today) {
        Coverage known = Coverage.of(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-12-31"));
        return SharedHistory.of(ledger.entries(), ledger.dues(), known, LocalDate.parse(today));
    }
}
