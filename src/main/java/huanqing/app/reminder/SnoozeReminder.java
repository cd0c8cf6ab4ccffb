package huanqing.app.reminder;

import huanqing.app.Edit;
import huanqing.app.UnitOfWork;
import huanqing.domain.reminder.Snooze;
import huanqing.domain.reminder.Subject;
import java.time.LocalDateTime;

/** Puts off every reminder of a subject; a snooze of before ends. */
public final class SnoozeReminder {
    private final UnitOfWork ledger;
    private final ReminderStore store;

    public SnoozeReminder(UnitOfWork ledger, ReminderStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    /**
     * @param until China time; one that is past ends the snooze, and what it held comes at the next look
     */
    public Snooze run(Subject subject, LocalDateTime until) {
        return ledger.edit(Edit.SNOOZED, () -> {
            int number = store.snooze(subject).map(Snooze::number).orElse(0) + 1;
            Snooze snooze = new Snooze(subject, number, until);
            store.keep(snooze);
            return snooze;
        });
    }
}
