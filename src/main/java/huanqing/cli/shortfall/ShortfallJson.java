package huanqing.cli.shortfall;

import huanqing.domain.shortfall.DayCash;
import huanqing.domain.shortfall.PlannedPayment;
import huanqing.domain.shortfall.RepaymentPlan;
import huanqing.domain.shortfall.ShortfallPlans;
import huanqing.domain.shortfall.Unmeetable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans in their stable shape. */
final class ShortfallJson {
    private ShortfallJson() {}

    static Map<String, Object> of(ShortfallPlans plans) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("feasible", plans.isFeasible());
        json.put("plans", plans.plans().stream().map(ShortfallJson::plan).toList());
        json.put("first_unmeetable", plans.firstUnmeetable().map(ShortfallJson::unmeetable));
        json.put("outflows_missing_fen", plans.missingForOutflows());
        return json;
    }

    private static Map<String, Object> plan(RepaymentPlan plan) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("strategy", plan.strategy());
        json.put("cost_fen", plan.cost());
        json.put("late_records", plan.lateRecords());
        json.put("payments", payments(plan.payments()));
        json.put("charges_fen", plan.charges());
        json.put("last_day_of_debt", plan.lastDayOfDebt());
        json.put(
                "late",
                plan.late().stream().map(late -> late.due().id().value()).toList());
        json.put("proven", plan.isProven());
        json.put("at_least_fen", plan.atLeast());
        json.put("daily_cash", plan.cash().stream().map(ShortfallJson::day).toList());
        return json;
    }

    static List<Map<String, Object>> payments(List<PlannedPayment> payments) {
        return payments.stream().map(ShortfallJson::payment).toList();
    }

    private static Map<String, Object> payment(PlannedPayment payment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("date", payment.on());
        json.put("due", payment.due().value());
        json.put("fen", payment.amount());
        json.put("kind", payment.kind());
        return json;
    }

    private static Map<String, Object> day(DayCash day) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("date", day.on());
        json.put("after_dues_fen", day.afterDues());
        json.put("at_night_fen", day.atNight());
        return json;
    }

    private static Map<String, Object> unmeetable(Unmeetable unmeetable) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("due", unmeetable.due().id().value());
        json.put("by", unmeetable.by());
        json.put("missing_fen", unmeetable.missing());
        return json;
    }
}
