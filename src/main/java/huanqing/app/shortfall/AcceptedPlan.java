package huanqing.app.shortfall;

import huanqing.domain.money.Money;
import huanqing.domain.shortfall.PlanStrategy;
import huanqing.domain.shortfall.PlannedPayment;
import huanqing.domain.shortfall.RepaymentPlan;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan that the person follows: dated intentions.
 *
 * @param cost as it was reckoned on the day, in fen
 * @param intentions by day
 */
public record AcceptedPlan(
        LocalDate acceptedOn, PlanStrategy strategy, Money cost, int lateRecords, List<PlannedPayment> intentions) {
    public AcceptedPlan {
        intentions = List.copyOf(intentions);
    }

    public static AcceptedPlan of(RepaymentPlan plan) {
        return new AcceptedPlan(
                plan.given().today(), plan.strategy(), plan.cost(), plan.lateRecords(), plan.payments());
    }
}
