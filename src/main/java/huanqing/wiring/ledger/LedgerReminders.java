package huanqing.wiring.ledger;

import huanqing.app.UnitOfWork;
import huanqing.app.credit.SettleDues;
import huanqing.app.reminder.AlertStore;
import huanqing.app.reminder.AnswerNotice;
import huanqing.app.reminder.ChangeRules;
import huanqing.app.reminder.ListUpcoming;
import huanqing.app.reminder.MarkPaid;
import huanqing.app.reminder.MatterSource;
import huanqing.app.reminder.Notifier;
import huanqing.app.reminder.OpenDues;
import huanqing.app.reminder.PaidMarkStore;
import huanqing.app.reminder.RemindNow;
import huanqing.app.reminder.ReminderLog;
import huanqing.app.reminder.ReminderStore;
import huanqing.app.reminder.SnoozeReminder;
import huanqing.cli.door.Reminders;
import huanqing.domain.reminder.Channel;
import huanqing.infra.sqlite.Database;
import huanqing.infra.sqlite.reminder.AlertTable;
import huanqing.infra.sqlite.reminder.PaidMarkTable;
import huanqing.infra.sqlite.reminder.ReminderTables;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The reminders' use cases over one open ledger, made on demand. */
public final class LedgerReminders implements Reminders {
    private final UnitOfWork ledger;
    private final ReminderStore store;
    private final PaidMarkStore marks;
    private final AlertStore alerts;
    private final SettleDues settleDues;
    private final List<MatterSource> others;
    private final Clock clock;

    /** @param others what gives cause to remind beside the dues */
    LedgerReminders(Database database, SettleDues settleDues, List<MatterSource> others, Clock clock) {
        this.ledger = database;
        this.store = new ReminderTables(database);
        this.marks = new PaidMarkTable(database);
        this.alerts = new AlertTable(database);
        this.settleDues = settleDues;
        this.others = List.copyOf(others);
        this.clock = clock;
    }

    @Override
    public RemindNow remindNow(Map<Channel, Notifier> notifiers) {
        return new RemindNow(ledger, store, sources(), notifiers, clock);
    }

    @Override
    public AnswerNotice answerNotice() {
        return new AnswerNotice(markPaid(), snoozeReminder());
    }

    @Override
    public SnoozeReminder snoozeReminder() {
        return new SnoozeReminder(ledger, store);
    }

    @Override
    public MarkPaid markPaid() {
        return new MarkPaid(ledger, settleDues, marks);
    }

    @Override
    public ListUpcoming listUpcoming() {
        return new ListUpcoming(ledger, store, sources());
    }

    public ChangeRules changeRules() {
        return new ChangeRules(ledger, store);
    }

    public ReminderLog reminderLog() {
        return new ReminderLog(ledger, store);
    }

    /** What is kept of the alerts is out of date. */
    public void forgetAlerts() {
        ledger.write(() -> {
            alerts.forget();
            return alerts;
        });
    }

    private List<MatterSource> sources() {
        return Stream.concat(Stream.of(new OpenDues(ledger, settleDues, marks)), others.stream())
                .toList();
    }
}
