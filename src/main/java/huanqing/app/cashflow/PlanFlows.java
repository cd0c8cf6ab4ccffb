package huanqing.app.cashflow;

import huanqing.app.Edit;
import huanqing.app.UnitOfWork;
import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.cashflow.KnownFlow;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.PlannedFlowId;
import java.util.List;
import java.util.Optional;

/** Keeps what comes and goes as the person says, and the cash at hand. */
public final class PlanFlows {
    private final UnitOfWork ledger;
    private final CashStore store;

    public PlanFlows(UnitOfWork ledger, CashStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** In the order in which they were entered. */
    public List<KnownFlow> all() {
        return ledger.read(store::flows);
    }

    public PlannedFlowId add(PlannedFlow flow) {
        return ledger.edit(Edit.FLOW_ADDED, flow.label(), () -> store.add(flow));
    }

    /** Puts another flow in the place of one, such as the same with an end; false when there is none of that name. */
    public boolean change(PlannedFlowId id, PlannedFlow flow) {
        return ledger.edit(Edit.FLOW_CHANGED, flow.label(), () -> store.replace(id, flow));
    }

    /** Takes a flow away and gives it back, so that it can be added again; empty when there is none of that name. */
    public Optional<PlannedFlow> remove(PlannedFlowId id) {
        Optional<PlannedFlow> found = all().stream()
                .filter(known -> known.id().equals(id))
                .map(KnownFlow::flow)
                .findFirst();
        String label = found.map(PlannedFlow::label).orElse("");
        return ledger.edit(Edit.FLOW_REMOVED, label, () -> store.remove(id)) ? found : Optional.empty();
    }

    /** Empty until the person has said. */
    public Optional<CashAtHand> cash() {
        return ledger.read(store::cash);
    }

    /** Says what cash is at hand; empty for unknown again. */
    public void cash(Optional<CashAtHand> cash) {
        ledger.edit(Edit.CASH_SAID, () -> {
            cash.ifPresentOrElse(store::say, store::forgetCash);
            return null;
        });
    }
}
