package huanqing.app.reminder;

import huanqing.app.UnitOfWork;
import java.util.List;

/** What was shown, newest first. */
public final class ReminderLog {
    private final UnitOfWork ledger;
    private final ReminderStore store;

    public ReminderLog(UnitOfWork ledger, ReminderStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    public List<Told> run(int most) {
        return ledger.read(() -> store.log(most));
    }
}
