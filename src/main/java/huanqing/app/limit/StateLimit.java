package huanqing.app.limit;

import huanqing.app.Edit;
import huanqing.app.UnitOfWork;
import huanqing.domain.credit.limit.LimitChange;
import huanqing.domain.ledger.Product;
import java.time.LocalDate;
import java.util.Optional;

/** Keeps what a lender allows from a day on, as the person read it in Alipay, or forgets it again. */
public final class StateLimit {
    private final UnitOfWork ledger;
    private final LimitStore store;

    public StateLimit(UnitOfWork ledger, LimitStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    public void run(LimitChange change) {
        ledger.edit(Edit.LIMIT_STATED, () -> {
            store.keep(change);
            return change;
        });
    }

    /** Forgets a statement; false when there is none. */
    public boolean forget(Product product, Optional<String> lender, LocalDate from) {
        return ledger.edit(Edit.LIMIT_FORGOTTEN, () -> store.remove(product, lender, from));
    }
}
