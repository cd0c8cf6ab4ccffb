package huanqing.app.cashflow;

import huanqing.app.UnitOfWork;
import huanqing.app.ledger.EntryQuery;
import huanqing.app.ledger.EntryStore;
import huanqing.domain.cashflow.KnownFlow;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.proposal.FlowProposal;
import huanqing.domain.cashflow.proposal.RecurringFlows;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from the rows which paydays and fixed outflows there seem to be; nothing of it counts by itself. */
public final class ProposeFlows {
    private final UnitOfWork ledger;
    private final CashStore store;
    private final EntryStore entries;

    public ProposeFlows(UnitOfWork ledger, CashStore store, EntryStore entries) {
        this.ledger = ledger;
        this.store = store;
        this.entries = entries;
    }

    /** What is not planned yet. */
    public List<FlowProposal> run(LocalDate today) {
        RecurringFlows recurring = new RecurringFlows(today);
        return ledger.read(() -> recurring.of(rows(recurring.since(), today), planned()));
    }

    private List<Entry> rows(LocalDate since, LocalDate today) {
        EntryQuery recent =
                EntryQuery.ALL.ofState(Optional.of(EntryState.BOOKED)).between(Optional.of(since), Optional.of(today));
        return Stream.of(EntryKind.INCOME, EntryKind.OTHER_OUTFLOW, EntryKind.TRANSFER)
                .map(kind -> recent.ofKind(Optional.of(kind)))
                .flatMap(query -> entries.page(query, 0, Integer.MAX_VALUE).stream())
                .toList();
    }

    private List<PlannedFlow> planned() {
        return store.flows().stream().map(KnownFlow::flow).toList();
    }
}
