package huanqing.app.cashflow;

import huanqing.app.UnitOfWork;
import huanqing.app.ledger.EntryStore;
import java.time.LocalDate;

/** Gathers the money at hand and what comes and goes. */
public final class ShowCash {
    private final UnitOfWork ledger;
    private final CashStore store;
    private final EntryStore entries;

    public ShowCash(UnitOfWork ledger, CashStore store, EntryStore entries) {
        this.ledger = ledger;
        this.store = store;
        this.entries = entries;
    }

    public CashView run(LocalDate today) {
        return ledger.read(() -> new CashView(today, store.cash(), ReserveBook.read(entries, today), store.flows()));
    }
}
