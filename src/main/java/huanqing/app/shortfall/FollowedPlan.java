package huanqing.app.shortfall;

import huanqing.domain.shortfall.PlannedPayment;
import java.util.List;

/** The accepted plan and how far it is. */
public record FollowedPlan(AcceptedPlan plan, List<Intention> intentions) {
    public FollowedPlan {
        intentions = List.copyOf(intentions);
    }

    /**
     * One payment that the person intends to make.
     *
     * @param isDone whether the ledger shows it, or the due needs nothing more
     */
    public record Intention(PlannedPayment payment, boolean isDone) {}

    /** What is still to be paid, by day. */
    public List<PlannedPayment> open() {
        return intentions.stream()
                .filter(intention -> !intention.isDone())
                .map(Intention::payment)
                .toList();
    }
}
