package huanqing.ui.settings;

import huanqing.app.reminder.ReminderSchedule;
import huanqing.app.reminder.ReminderSchedule.Standing;
import huanqing.app.reminder.SystemSchedule;
import huanqing.ui.fx.Background;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Reminders with the window shut: shows how it stands on the system, and switches it. */
public final class ScheduleViewModel {
    private final SystemSchedule schedule;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<ReminderSchedule>> state =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public ScheduleViewModel(SystemSchedule schedule, Background background) {
        this.schedule = schedule;
        this.background = background;
    }

    /** Empty until the system has answered once. */
    public ReadOnlyObjectProperty<Optional<ReminderSchedule>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether the system is being asked or told. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Asks the system again; something else may have changed it. */
    public void look() {
        ask(schedule::state);
    }

    /** Switches it, unless it stands so already. */
    public void turn(boolean on) {
        boolean stands = state.get().map(ReminderSchedule::standing).orElse(null) == Standing.ON;
        if (on != stands) {
            ask(on ? schedule::install : schedule::remove);
        }
    }

    /** Puts right what is broken. */
    public void mend() {
        ask(schedule::install);
    }

    /** The answer of the system is shown whatever was wished; after a failure it is asked how it stands. */
    private void ask(Supplier<ReminderSchedule> question) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        background
                .work(progress -> question.get())
                .onDone(this::show)
                .onFailed(failure -> {
                    busy.set(false);
                    background.failed(failure);
                })
                .start();
    }

    private void show(ReminderSchedule answer) {
        busy.set(false);
        state.set(Optional.of(answer));
    }
}
