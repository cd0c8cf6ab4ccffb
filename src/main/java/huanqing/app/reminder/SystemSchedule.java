package huanqing.app.reminder;

import huanqing.app.reminder.ReminderSchedule.Manner;
import huanqing.app.reminder.ReminderSchedule.Standing;
import java.util.List;
import java.util.Optional;

/** Port: has the operating system start {@code remind} now and then, so that reminders come with the window shut. */
public interface SystemSchedule {
    /** For a program that the system could not start by itself. */
    static SystemSchedule impossible(Manner manner) {
        ReminderSchedule state = new ReminderSchedule(Standing.IMPOSSIBLE, manner, List.of(), Optional.empty());
        return new SystemSchedule() {
            @Override
            public ReminderSchedule state() {
                return state;
            }

            @Override
            public ReminderSchedule install() {
                return state;
            }

            @Override
            public ReminderSchedule remove() {
                return state;
            }
        };
    }

    /** How it stands, read from the system itself. May take some tenths of a second. */
    ReminderSchedule state();

    /** Puts it in place, or puts right what is broken, and gives how it stands then. */
    ReminderSchedule install();

    /** Takes it away and gives how it stands then. */
    ReminderSchedule remove();
}
