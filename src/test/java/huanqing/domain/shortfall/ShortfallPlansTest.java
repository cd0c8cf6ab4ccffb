package huanqing.domain.shortfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortfallPlansTest {
    private static final int CASES = 1_000;

    @Test
    void the_exact_plan_costs_what_trying_everything_finds() {
        InventedCases cases = new InventedCases(20261122);
        for (int number = 0; number < CASES; number++) {
            ShortfallCase given = cases.small();
            RepaymentPlan plan = plans(given).by(PlanStrategy.LEAST_COST);
            assertEquals(Everything.leastCost(given), plan.cost().fen(), "case " + number + ": " + given);
            assertTrue(plan.isProven() && plan.isAffordable(), "case " + number + ": " + plan);
        }
    }

    @Test
    void a_case_is_feasible_when_some_plan_keeps_every_due_on_time() {
        InventedCases cases = new InventedCases(7);
        for (int number = 0; number < CASES; number++) {
            ShortfallCase given = cases.small();
            assertEquals(Everything.canBeOnTime(given), plans(given).isFeasible(), "case " + number + ": " + given);
        }
    }

    @Test
    void the_named_sum_mends_the_first_break_and_a_fen_less_does_not() {
        InventedCases cases = new InventedCases(11);
        int broken = 0;
        for (int number = 0; number < CASES / 4; number++) {
            ShortfallCase given = cases.small();
            Optional<Unmeetable> first = FirstBreak.in(given);
            if (first.isPresent()) {
                broken++;
                Unmeetable unmeetable = first.get();
                long missing = unmeetable.missing().fen();
                assertTrue(isMended(given, unmeetable, missing), "case " + number + ": " + given);
                assertTrue(!isMended(given, unmeetable, missing - 1), "case " + number + ": " + given);
            }
        }
        assertTrue(broken > CASES / 20, "too few cases break: " + broken);
    }

    @Test
    void no_rule_of_thumb_is_cheaper_than_the_exact_plan() {
        InventedCases cases = new InventedCases(13);
        for (int number = 0; number < CASES / 10; number++) {
            ShortfallPlans plans = plans(cases.large(5 + number % 8));
            RepaymentPlan exact = plans.by(PlanStrategy.LEAST_COST);
            for (RepaymentPlan plan : plans.plans()) {
                assertTrue(exact.cost().compareTo(plan.cost()) <= 0, "case " + number + ": " + plan);
                assertTrue(plan.isAffordable(), "case " + number + ": " + plan);
            }
        }
    }

    /** Whether nothing breaks up to that day any more once the sum comes before it. */
    private static boolean isMended(ShortfallCase given, Unmeetable broken, long fen) {
        List<CashFlow> flows = new ArrayList<>(given.flows());
        flows.add(new CashFlow(broken.by(), Moment.MORNING, FlowKind.INCOME, Money.ofFen(fen), Optional.empty(), ""));
        return FirstBreak.in(given.with(flows))
                .filter(next -> next.by().equals(broken.by()) && next.due().equals(broken.due()))
                .isEmpty();
    }

    private static ShortfallPlans plans(ShortfallCase given) {
        return ShortfallPlans.of(given, () -> false);
    }
}
