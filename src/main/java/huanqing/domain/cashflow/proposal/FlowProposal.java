package huanqing.domain.cashflow.proposal;

import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.ledger.Entry;
import java.util.List;

/**
 * A monthly flow that the rows suggest; it counts once the person adopts it.
 *
 * @param flow with the cautious figures: of an income the least sum and the latest day seen, of an outflow the greatest sum
 *     and the earliest day
 * @param rows that suggest it, oldest first, one a month
 */
public record FlowProposal(PlannedFlow flow, List<Entry> rows) {
    public FlowProposal {
        rows = List.copyOf(rows);
    }
}
