package huanqing.cli.remind;

import huanqing.app.reminder.ReminderSchedule;
import huanqing.app.reminder.ReminderSchedule.Standing;
import huanqing.app.reminder.SystemSchedule;
import huanqing.cli.Context;
import huanqing.i18n.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code remind schedule}: the switch of the settings page on the command line. */
@Command(
        name = "schedule",
        description = "Says whether the system reminds while the window is shut; 'on' and 'off' switch it.",
        footer = "Example: huanqing remind schedule on")
final class ScheduleCommand implements Callable<Integer> {
    private final Context context;
    private final Function<Optional<Path>, SystemSchedule> schedules;

    @Parameters(index = "0", arity = "0..1", paramLabel = "on|off", description = "What it shall be from now on.")
    private Switch wanted;

    /** What can be asked for. */
    enum Switch {
        on,
        off
    }

    /** The JSON. */
    record Report(Standing standing, ReminderSchedule.Manner manner, Optional<String> fault, List<String> files) {}

    /** @param schedules the system's schedule for a ledger file; for none it is the person's own */
    ScheduleCommand(Context context, Function<Optional<Path>, SystemSchedule> schedules) {
        this.context = context;
        this.schedules = schedules;
    }

    /** What was asked for and did not come about is refused: exit code 1. */
    @Override
    public Integer call() {
        ReminderSchedule state = reached(schedules.apply(context.options().ledger()));
        if (context.json()) {
            context.output().json(report(state));
        } else {
            say(state, context.words());
        }
        boolean asWanted = wanted == null || (wanted == Switch.on) == (state.standing() == Standing.ON);
        return asWanted ? 0 : 1;
    }

    private ReminderSchedule reached(SystemSchedule schedule) {
        if (wanted == null) {
            return schedule.state();
        }
        return wanted == Switch.on ? schedule.install() : schedule.remove();
    }

    private void say(ReminderSchedule state, Messages words) {
        context.output().line(words.name(state.standing(), words.name(state.manner())));
        state.fault().ifPresent(fault -> context.output().line(words.name(fault)));
        if (state.standing() == Standing.ON) {
            state.files().forEach(file -> context.output().line("  " + file));
        }
    }

    private static Report report(ReminderSchedule state) {
        return new Report(
                state.standing(),
                state.manner(),
                state.fault().map(Enum::name),
                state.files().stream().map(Path::toString).toList());
    }
}
