package huanqing.app.shortfall;

import huanqing.app.Edit;
import huanqing.app.UnitOfWork;
import java.util.Optional;

/** Takes a plan as the one to follow, or follows none any more; either can be undone with what it gives back. */
public final class AcceptPlan {
    private final UnitOfWork ledger;
    private final PlanStore store;

    public AcceptPlan(UnitOfWork ledger, PlanStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** Follows this plan from now on, or none; gives the one before. */
    public Optional<AcceptedPlan> run(Optional<AcceptedPlan> plan) {
        return ledger.edit(plan.isPresent() ? Edit.PLAN_ACCEPTED : Edit.PLAN_DROPPED, () -> {
            Optional<AcceptedPlan> before = store.find();
            plan.ifPresentOrElse(store::keep, store::drop);
            return before;
        });
    }
}
