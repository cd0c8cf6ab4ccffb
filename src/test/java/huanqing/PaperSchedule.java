package huanqing;

import huanqing.app.reminder.ReminderSchedule;
import huanqing.app.reminder.ReminderSchedule.Fault;
import huanqing.app.reminder.ReminderSchedule.Manner;
import huanqing.app.reminder.ReminderSchedule.Standing;
import huanqing.app.reminder.SystemSchedule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A system that starts nothing; it remembers what it was told, and can be broken from outside. */
final class PaperSchedule implements SystemSchedule {
    private static final List<Path> FILES = List.of(Path.of("huanqing-remind.timer"));

    private volatile ReminderSchedule now = ReminderSchedule.off(Manner.SYSTEMD_TIMER, FILES);

    void breakIt(Fault fault) {
        now = ReminderSchedule.broken(Manner.SYSTEMD_TIMER, FILES, fault);
    }

    /** From now on it is a program that the system cannot start. */
    void makeImpossible() {
        now = new ReminderSchedule(Standing.IMPOSSIBLE, Manner.SYSTEMD_TIMER, List.of(), Optional.empty());
    }

    @Override
    public ReminderSchedule state() {
        return now;
    }

    @Override
    public ReminderSchedule install() {
        if (now.standing() != Standing.IMPOSSIBLE) {
            now = ReminderSchedule.on(Manner.SYSTEMD_TIMER, FILES);
        }
        return now;
    }

    @Override
    public ReminderSchedule remove() {
        if (now.standing() != Standing.IMPOSSIBLE) {
            now = ReminderSchedule.off(Manner.SYSTEMD_TIMER, FILES);
        }
        return now;
    }
}
