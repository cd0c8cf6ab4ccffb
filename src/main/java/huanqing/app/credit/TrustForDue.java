package huanqing.app.credit;

import huanqing.app.Edit;
import huanqing.app.UnitOfWork;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.contract.DueChoice;

/** Says for one due whose figure counts: the computed one, what Alipay's rows say, or the person's own. */
public final class TrustForDue {
    private final UnitOfWork ledger;
    private final ContractStore store;

    public TrustForDue(UnitOfWork ledger, ContractStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    public void run(DueId due, DueChoice choice) {
        ledger.edit(Edit.DUE_TRUSTED, () -> {
            store.choose(due, choice);
            return due;
        });
    }

    /** Forgets the choice; what Alipay's rows say wins again. */
    public void forget(DueId due) {
        ledger.edit(Edit.DUE_TRUST_FORGOTTEN, () -> {
            store.forget(due);
            return due;
        });
    }
}
