package huanqing.ui.reminder;

import huanqing.app.reminder.ListUpcoming;
import huanqing.app.reminder.MarkPaid;
import huanqing.domain.reminder.PaidMark;
import huanqing.domain.reminder.ReminderSettings;
import huanqing.domain.reminder.Subject;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import huanqing.ui.reminder.ReminderDesk.Sheet;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The page of reminders: reads all of it anew after each thing that is done. */
public final class RemindersViewModel {
    private final ReminderDesk desk;
    private final Background background;
    private final Changes changes;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Subject>> paying = new ReadOnlyObjectWrapper<>(Optional.empty());
    private long asked;

    public RemindersViewModel(ReminderDesk desk, Background background, Changes changes, Notices notices) {
        this.desk = desk;
        this.background = background;
        this.changes = changes;
        this.notices = notices;
    }

    /** Reads the page; of several readings under way the last one asked for counts. */
    public void load() {
        long mine = ++asked;
        background
                .work(progress -> desk.read())
                .onDone(read -> {
                    if (mine == asked) {
                        show(read);
                    }
                })
                .start();
    }

    private void show(Sheet read) {
        sheet.set(Optional.of(read));
        waiting.set((int) read.items().stream()
                .filter(item -> item.horizon() == ListUpcoming.Horizon.NOW)
                .filter(item -> item.snooze().isEmpty())
                .filter(item -> item.matter().subject().kind() != Subject.Kind.RESERVE)
                .count());
        ready.set(true);
    }

    public void snooze(Subject subject, LocalDateTime until) {
        work(() -> desk.snooze(subject, until), "reminders.snoozed");
    }

    /** Ends a snooze; what it held comes at once. */
    public void wake(Subject subject) {
        work(
                () -> {
                    desk.snooze(subject, desk.now());
                    desk.look();
                },
                "reminders.woken");
    }

    /** Opens the form in which a due is marked as paid; the same one again closes it. */
    public void askPaid(Subject subject) {
        Optional<Subject> asking = Optional.of(subject);
        paying.set(paying.get().equals(asking) ? Optional.empty() : asking);
    }

    public void closeForm() {
        paying.set(Optional.empty());
    }

    /** Marks the due; it lowers what is owed, so every page hears of it. */
    public void pay(PaidForm form) {
        background
                .work(progress -> desk.pay(form.due(), form.amount(), form.at()))
                .onDone(this::paid)
                .start();
    }

    private void paid(MarkPaid.Outcome outcome) {
        if (outcome == MarkPaid.Outcome.MARKED) {
            closeForm();
            notices.say("reminders.marked");
        } else {
            notices.trouble("reminders.not-marked");
        }
        changes.happened();
        load();
    }

    public void takeBack(PaidMark.MarkId mark) {
        background
                .work(progress -> {
                    desk.takeBack(mark);
                    return mark;
                })
                .onDone(gone -> {
                    notices.say("reminders.taken-back");
                    changes.happened();
                    load();
                })
                .start();
    }

    /** Changes the rules; it counts from now on. */
    public void change(UnaryOperator<ReminderSettings> change) {
        work(() -> desk.change(change), "reminders.kept");
    }

    /** Shows one notice that means nothing, where notices are shown. */
    public void tryOne() {
        background
                .work(progress -> desk.tryOne())
                .onDone(shown -> {
                    if (shown) {
                        notices.say("reminders.tried");
                    } else {
                        notices.trouble("reminders.no-service");
                    }
                })
                .start();
    }

    private void work(Runnable job, String said) {
        background
                .work(progress -> {
                    job.run();
                    return said;
                })
                .onDone(key -> {
                    notices.say(key);
                    load();
                })
                .start();
    }

    /** Empty until it was first read. */
    public ReadOnlyObjectProperty<Optional<Sheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** How many are due or overdue and not put off. */
    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** What is being marked as paid. */
    public ReadOnlyObjectProperty<Optional<Subject>> payingProperty() {
        return paying.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** China time. */
    public LocalDateTime now() {
        return desk.now();
    }
}
