package huanqing.ui.reserve.flows;

import huanqing.app.cashflow.PlanFlows;
import huanqing.domain.cashflow.KnownFlow;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.proposal.FlowProposal;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is done with whole flows: a proposal adopted, a flow ended or removed. */
public final class FlowsViewModel {
    private final PlanFlows planFlows;
    private final Runnable undoLast;
    private final Supplier<LocalDate> clock;
    private final Background background;
    private final Changes changes;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<PlannedFlow>> removed = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param undoLast undoes the last change of the ledger */
    public FlowsViewModel(
            PlanFlows planFlows,
            Runnable undoLast,
            Supplier<LocalDate> clock,
            Background background,
            Changes changes,
            Notices notices) {
        this.planFlows = planFlows;
        this.undoLast = undoLast;
        this.clock = clock;
        this.background = background;
        this.changes = changes;
        this.notices = notices;
        changes.countProperty().subscribe(() -> removed.set(Optional.empty()));
    }

    /** Keeps what the rows suggest. */
    public void adopt(FlowProposal proposal) {
        run(() -> planFlows.add(proposal.flow()), "flows.plan.kept", proposal.flow());
    }

    /** Lets no further one follow after today. */
    public void end(KnownFlow known) {
        PlannedFlow flow = known.flow();
        PlannedFlow ended = new PlannedFlow(
                flow.label(),
                flow.kind(),
                flow.amount(),
                flow.moment(),
                flow.rhythm(),
                flow.first(),
                Optional.of(clock.get()));
        run(() -> planFlows.change(known.id(), ended), "flows.plan.ended", flow);
    }

    /** Whether there is a past to keep and a future to end. */
    public boolean canEnd(KnownFlow known) {
        LocalDate today = clock.get();
        boolean goesOn = known.flow().last().map(day -> day.isAfter(today)).orElse(true);
        return goesOn && !known.flow().first().isAfter(today);
    }

    /** Takes it away as if it had never been; it can be brought back until something else changes. */
    public void remove(KnownFlow known) {
        background
                .work(progress -> planFlows.remove(known.id()))
                .onDone(gone -> {
                    notices.say("flows.plan.removed", known.flow().label());
                    changes.happened();
                    removed.set(gone);
                })
                .start();
    }

    /** Undoes that one was taken away just now. */
    public void bringBack() {
        if (removed.get().isPresent()) {
            removed.set(Optional.empty());
            undoLast.run();
        }
    }

    /** The one taken away just now; empty when the last change was another. */
    public ReadOnlyObjectProperty<Optional<PlannedFlow>> removedProperty() {
        return removed.getReadOnlyProperty();
    }

    private void run(Runnable writing, String said, PlannedFlow flow) {
        background
                .work(progress -> {
                    writing.run();
                    return flow.label();
                })
                .onDone(label -> {
                    notices.say(said, label);
                    changes.happened();
                })
                .start();
    }
}
