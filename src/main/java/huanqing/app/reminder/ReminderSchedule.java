package huanqing.app.reminder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How it stands with the reminders while the window is shut.
 *
 * @param files what lies, or would lie, in the person's folders for it
 * @param fault what is wrong, where {@code standing} is BROKEN
 */
public record ReminderSchedule(Standing standing, Manner manner, List<Path> files, Optional<Fault> fault) {
    public ReminderSchedule {
        files = List.copyOf(files);
    }

    /** Whether reminders come while the window is shut. */
    public enum Standing {
        ON,
        OFF,
        /** It was put in place and does not work as it should; putting it in place again mends it. */
        BROKEN,
        /** This copy of the program cannot be started by the system. */
        IMPOSSIBLE
    }

    /** By what the system starts the program. */
    public enum Manner {
        SYSTEMD_TIMER,
        LOGIN_ITEM,
        TASK_SCHEDULER,
        LAUNCH_AGENT
    }

    /** What is wrong with what lies there. */
    public enum Fault {
        /** It starts another copy of the program, or reminds of another ledger. */
        OTHER_TARGET,
        /** It lies there but the system does not run it. */
        NOT_RUNNING,
        /** The system did not take it. */
        REFUSED
    }

    public static ReminderSchedule on(Manner manner, List<Path> files) {
        return new ReminderSchedule(Standing.ON, manner, files, Optional.empty());
    }

    public static ReminderSchedule off(Manner manner, List<Path> files) {
        return new ReminderSchedule(Standing.OFF, manner, files, Optional.empty());
    }

    public static ReminderSchedule broken(Manner manner, List<Path> files, Fault fault) {
        return new ReminderSchedule(Standing.BROKEN, manner, files, Optional.of(fault));
    }
}
