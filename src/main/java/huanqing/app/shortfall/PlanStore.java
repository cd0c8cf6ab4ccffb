package huanqing.app.shortfall;

import java.util.Optional;

/** Port: the plan that the person follows, at most one. Only to be used inside a {@link huanqing.app.UnitOfWork}. */
public interface PlanStore {
    Optional<AcceptedPlan> find();

    /** Puts this plan in the place of the one before. */
    void keep(AcceptedPlan plan);

    void drop();
}
