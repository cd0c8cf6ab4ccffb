package huanqing.app.ledger;

import huanqing.app.UnitOfWork;

/** Looks whether the ledger file is sound: the database's own checks, and that no row hangs in the air. */
public final class CheckLedger {
    /** Port: the file's own account of its health. */
    public interface Health {
        LedgerCheck check();
    }

    private final UnitOfWork ledger;
    private final Health health;

    public CheckLedger(UnitOfWork ledger, Health health) {
        this.ledger = ledger;
        this.health = health;
    }

    public LedgerCheck run() {
        return ledger.read(health::check);
    }
}
