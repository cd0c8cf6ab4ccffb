package huanqing.app.history;

import huanqing.app.UnitOfWork;

/** Begins the history anew, where what was done until now was none of the person's doing, such as a demo's preparation. */
public final class ForgetSteps {
    private final UnitOfWork ledger;
    private final StepStore store;

    public ForgetSteps(UnitOfWork ledger, StepStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    public void run() {
        ledger.write(() -> {
            store.clear();
            return null;
        });
    }
}
