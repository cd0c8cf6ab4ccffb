package huanqing.infra.desktop.schedule;

import huanqing.app.reminder.ReminderSchedule.Manner;
import huanqing.app.reminder.SystemSchedule;
import huanqing.infra.desktop.command.Commands;
import huanqing.infra.desktop.command.Launcher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chooses how this system starts the program by itself. */
public final class Schedules {
    private final String system;
    private final Folders folders;
    private final Commands commands;

    /** Where the systems look for what they are to start, and where the program keeps marks of its own. */
    public record Folders(Path home, Path config, Path state) {}

    public Schedules(String system, Folders folders, Commands commands) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.folders = folders;
        this.commands = commands;
    }

    /** @param launcher empty where the program was not started by its launcher, so that nobody could start it again */
    public SystemSchedule of(Optional<Path> launcher, Path ledger) {
        return launcher.map(program -> new Target(program, ledger))
                .<SystemSchedule>map(target -> new DesktopSchedule(() -> ways(target)))
                .orElseGet(() -> SystemSchedule.impossible(manner()));
    }

    private List<SystemSchedule> ways(Target target) {
        if (system.startsWith("windows")) {
            return List.of(new TaskScheduler(target, commands));
        }
        if (system.startsWith("mac")) {
            return List.of(new LaunchAgent(folders.home(), target, commands));
        }
        List<SystemSchedule> ways = new ArrayList<>();
        if (SystemdTimer.isThere(commands)) {
            ways.add(new SystemdTimer(folders.config(), target, commands));
        }
        ways.add(new LoginItem(folders.config(), folders.state(), target, Launcher::start));
        return ways;
    }

    private Manner manner() {
        return system.startsWith("windows")
                ? Manner.TASK_SCHEDULER
                : system.startsWith("mac") ? Manner.LAUNCH_AGENT : Manner.LOGIN_ITEM;
    }
}
