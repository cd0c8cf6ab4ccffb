package huanqing.domain.shortfall;

import huanqing.domain.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The answer to scarce cash: the exact plan, the three rules of thumb on the same data, and what cannot be met.
 *
 * @param plans one a strategy, in their order
 * @param firstUnmeetable empty when every due can be met on time, at least at its minimum
 */
public record ShortfallPlans(ShortfallCase given, List<RepaymentPlan> plans, Optional<Unmeetable> firstUnmeetable) {
    public ShortfallPlans {
        plans = List.copyOf(plans);
    }

    /**
     * @param cancelled asked now and then; once true, the exact plan is the best so far
     */
    public static ShortfallPlans of(ShortfallCase given, BooleanSupplier cancelled) {
        List<RepaymentPlan> rules = Stream.of(PlanStrategy.values())
                .filter(strategy -> strategy != PlanStrategy.LEAST_COST)
                .map(strategy -> new RuleOfThumb(given, strategy).plan())
                .toList();
        List<RepaymentPlan> plans = new ArrayList<>();
        plans.add(new LeastCost(given).plan(rules, cancelled));
        plans.addAll(rules);
        return new ShortfallPlans(given, plans, FirstBreak.in(given));
    }

    public RepaymentPlan by(PlanStrategy strategy) {
        return plans.get(strategy.ordinal());
    }

    public boolean isFeasible() {
        return firstUnmeetable.isEmpty();
    }

    /** By how much rent and other fixed outflows alone exceed the cash, in fen; nothing when they do not. */
    public Money missingForOutflows() {
        return CashAhead.of(given).missingForOutflows();
    }
}
