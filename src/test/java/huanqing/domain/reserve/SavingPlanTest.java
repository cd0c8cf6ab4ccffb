package huanqing.domain.reserve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.credit.DueId;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SavingPlanTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-12-15");

    @Test
    void equalSumsAndTheRestWithTheLast() {
        SavingPlan plan = SavingPlan.of(
                Money.ofFen(15_000),
                Money.ofFen(5_000),
                List.of(FIRST.plusMonths(2), FIRST, FIRST.plusMonths(1), FIRST));
        assertEquals(
                List.of(3_333L, 3_333L, 3_334L),
                plan.deposits().stream().map(deposit -> deposit.amount().fen()).toList());
        assertEquals(Money.ofFen(15_000), plan.deposits().get(2).reserveAfter());
        assertEquals(FIRST, plan.deposits().get(0).on());
        assertTrue(plan.isEnough());
    }

    @Test
    void aReachedTargetAsksForNothingAndNoPaydayIsNoPlan() {
        assertEquals(
                new SavingPlan(Money.ZERO, List.of()),
                SavingPlan.of(Money.ofFen(100), Money.ofFen(100), List.of(FIRST)));
        SavingPlan impossible = SavingPlan.of(Money.ofFen(100), Money.ZERO, List.of());
        assertFalse(impossible.isEnough());
        assertEquals(Money.ofFen(100), impossible.missing());
    }

    @Test
    void theRuleOfThumbCountsTheFirstMonth() {
        LocalDate today = LocalDate.parse("2026-11-22");
        CashCalendar calendar = new CashCalendar(
                today,
                today.plusDays(180),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        CashFlow.due(today.plusDays(5), FlowKind.COMMITTED_DUE, Money.ofFen(200_000), new DueId("a")),
                        CashFlow.due(today.plusMonths(1), FlowKind.COMMITTED_DUE, Money.ofFen(999), new DueId("b")),
                        new CashFlow(
                                today.plusDays(9),
                                Moment.MORNING,
                                FlowKind.OUTFLOW,
                                Money.ofFen(300_000),
                                Optional.empty(),
                                "房租")));
        RuleOfThumb rule = RuleOfThumb.of(calendar);
        assertEquals(Money.ofFen(200_000), rule.duesLow());
        assertEquals(Money.ofFen(600_000), rule.duesHigh());
        assertEquals(Money.ofFen(1_500_000), rule.spendingLow());
        assertEquals(Money.ofFen(3_000_000), rule.spendingHigh());
    }

    @Test
    void theBacktestCountsWhatWasEnough() {
        Backtest backtest = new Backtest(List.of(
                new Backtest.Trial(FIRST, Money.ofFen(100), Money.ofFen(100)),
                new Backtest.Trial(FIRST.plusMonths(1), Money.ofFen(100), Money.ofFen(101))));
        assertEquals(1, backtest.covered());
        assertEquals(2, backtest.of());
    }
}
