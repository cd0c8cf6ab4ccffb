package huanqing.cli.shortfall;

import huanqing.domain.money.Money;
import huanqing.domain.shortfall.PlanStrategy;
import huanqing.domain.shortfall.PlannedPayment;
import huanqing.domain.shortfall.RepaymentPlan;
import huanqing.domain.shortfall.ShortfallPlans;
import huanqing.i18n.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Plans in sentences. */
final class ShortfallText {
    private final Messages words;
    private final List<String> lines = new ArrayList<>();

    ShortfallText(Messages words) {
        this.words = words;
    }

    List<String> lines(ShortfallPlans plans) {
        plans.firstUnmeetable()
                .ifPresentOrElse(
                        broken -> add(
                                "shortfall.cli.broken",
                                broken.due().id().value(),
                                broken.by().toString(),
                                yuan(broken.missing())),
                        () -> add("shortfall.cli.feasible"));
        if (plans.missingForOutflows().isPositive()) {
            add("shortfall.cli.outflows", yuan(plans.missingForOutflows()));
        }
        plans.plans().forEach(this::plan);
        add("shortfall.cli.list");
        plans.by(PlanStrategy.LEAST_COST).payments().forEach(this::payment);
        return lines;
    }

    private void plan(RepaymentPlan plan) {
        add(
                "shortfall.cli.plan",
                words.name(plan.strategy()),
                yuan(plan.cost()),
                plan.lateRecords(),
                plan.lastDayOfDebt().map(LocalDate::toString).orElse(words.text("shortfall.cli.still-open")));
        if (plan.strategy() == PlanStrategy.LEAST_COST && !plan.isProven()) {
            add("shortfall.cli.at-least", yuan(plan.atLeast().orElse(Money.ZERO)));
        }
    }

    void payment(PlannedPayment payment) {
        add(
                "shortfall.cli.payment",
                payment.on().toString(),
                yuan(payment.amount()),
                payment.due().value(),
                words.name(payment.kind()));
    }

    List<String> lines() {
        return lines;
    }

    private void add(String key, Object... arguments) {
        lines.add(words.text(key, arguments));
    }

    private static String yuan(Money money) {
        return BigDecimal.valueOf(money.fen(), 2).toPlainString();
    }
}
