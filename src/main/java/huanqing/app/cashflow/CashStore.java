package huanqing.app.cashflow;

import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.cashflow.KnownFlow;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.PlannedFlowId;
import java.util.List;
import java.util.Optional;

/** Port: planned flows and the cash at hand, as the person said. Only to be used inside a {@link huanqing.app.UnitOfWork}. */
public interface CashStore {
    /** In the order in which they were entered. */
    List<KnownFlow> flows();

    PlannedFlowId add(PlannedFlow flow);

    /** Puts another flow in the place of one; false when there is none of that name. */
    boolean replace(PlannedFlowId id, PlannedFlow flow);

    /** Takes a flow away; false when there is none of that name. */
    boolean remove(PlannedFlowId id);

    /** Empty until the person has said. */
    Optional<CashAtHand> cash();

    /** Puts this in the place of what was said before. */
    void say(CashAtHand cash);

    void forgetCash();
}
