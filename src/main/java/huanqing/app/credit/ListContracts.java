package huanqing.app.credit;

import huanqing.app.UnitOfWork;
import huanqing.domain.credit.contract.Contracts;

/** What the person confirmed of both contracts. */
public final class ListContracts {
    private final UnitOfWork ledger;
    private final ContractStore store;

    public ListContracts(UnitOfWork ledger, ContractStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    public Contracts run() {
        return ledger.read(store::all);
    }
}
