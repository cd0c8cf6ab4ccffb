package huanqing.infra.desktop.schedule;

import huanqing.app.reminder.ReminderSchedule;
import huanqing.app.reminder.ReminderSchedule.Standing;
import huanqing.app.reminder.SystemSchedule;
import java.util.List;
import java.util.function.Supplier;

/** The ways in which this system can start a program by itself, the preferred one first. */
final class DesktopSchedule implements SystemSchedule {
    private final Supplier<List<SystemSchedule>> ways;

    /** @param ways looked for at each question, because looking asks the system and takes a moment */
    DesktopSchedule(Supplier<List<SystemSchedule>> ways) {
        this.ways = ways;
    }

    /** The way that is in place, whichever it is; else that of the preferred one. */
    @Override
    public ReminderSchedule state() {
        return state(ways.get());
    }

    private static ReminderSchedule state(List<SystemSchedule> ways) {
        ReminderSchedule preferred = ways.get(0).state();
        return preferred.standing() != Standing.OFF
                ? preferred
                : ways.stream()
                        .skip(1)
                        .map(SystemSchedule::state)
                        .filter(state -> state.standing() != Standing.OFF)
                        .findFirst()
                        .orElse(preferred);
    }

    @Override
    public ReminderSchedule install() {
        List<SystemSchedule> found = ways.get();
        found.stream().skip(1).forEach(SystemSchedule::remove);
        return found.get(0).install();
    }

    @Override
    public ReminderSchedule remove() {
        List<SystemSchedule> found = ways.get();
        found.forEach(SystemSchedule::remove);
        return state(found);
    }
}
