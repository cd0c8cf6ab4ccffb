package huanqing.infra.desktop.schedule;

import huanqing.app.reminder.ReminderSchedule;
import huanqing.app.reminder.ReminderSchedule.Standing;
import huanqing.app.reminder.SystemSchedule;
import java.util.List;

/** The ways in which this system can start a program by itself, the preferred one first. */
final class DesktopSchedule implements SystemSchedule {
    private final List<SystemSchedule> ways;

    DesktopSchedule(List<SystemSchedule> ways) {
        this.ways = List.copyOf(ways);
    }

    /** The way that is in place, whichever it is; else that of the preferred one. */
    @Override
    public ReminderSchedule state() {
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
        ways.stream().skip(1).forEach(SystemSchedule::remove);
        return ways.get(0).install();
    }

    @Override
    public ReminderSchedule remove() {
        ways.forEach(SystemSchedule::remove);
        return state();
    }
}
