package huanqing.app.reminder;

import huanqing.app.Edit;
import huanqing.app.UnitOfWork;
import huanqing.domain.reminder.ReminderSettings;
import java.util.function.UnaryOperator;

/** Changes when and where the person is reminded. */
public final class ChangeRules {
    private final UnitOfWork ledger;
    private final ReminderStore store;

    public ChangeRules(UnitOfWork ledger, ReminderStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    public ReminderSettings now() {
        return ledger.read(store::settings);
    }

    public ReminderSettings run(UnaryOperator<ReminderSettings> change) {
        return ledger.edit(Edit.REMINDER_RULES, () -> {
            ReminderSettings changed = change.apply(store.settings());
            store.keep(changed);
            return changed;
        });
    }
}
