package huanqing.app.report;

import huanqing.app.shortfall.AcceptedPlan;
import huanqing.app.shortfall.FollowedPlan;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan for scarce cash as it is written down.
 *
 * @param accepted whether the person follows it; else it is the cheapest one as of today
 * @param payments by day, each with whether it is done
 */
public record PlanSheet(LocalDate today, boolean accepted, AcceptedPlan plan, List<FollowedPlan.Intention> payments) {
    public PlanSheet {
        payments = List.copyOf(payments);
    }
}
