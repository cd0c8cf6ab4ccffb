package huanqing.infra.desktop.schedule;

import huanqing.app.reminder.ReminderSchedule;
import huanqing.app.reminder.ReminderSchedule.Fault;
import huanqing.app.reminder.ReminderSchedule.Manner;
import huanqing.app.reminder.SystemSchedule;
import huanqing.infra.desktop.command.Commands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A timer of the person's own systemd, for the Linux desktops that have one. */
final class SystemdTimer implements SystemSchedule {
    private static final String NAME = "huanqing-remind";
    private static final String TIMER = NAME + ".timer";

    /** A window that was opened from a notice outlives the service, so only the program itself is ended with it. */
    private static final String SERVICE_TEXT =
            """
            [Unit]
            Description=Huanqing reminders

            [Service]
            Type=oneshot
            KillMode=process
            ExecStart=%s
            """;

    private static final String TIMER_TEXT =
            """
            [Unit]
            Description=Huanqing reminders, every quarter of an hour

            [Timer]
            OnCalendar=*:0/15
            OnStartupSec=1min
            Persistent=true
            AccuracySec=30s

            [Install]
            WantedBy=timers.target
            """;

    private final UserFile service;
    private final UserFile timer;
    private final Commands commands;

    /** @param config the person's configuration folder, in which systemd looks for its units */
    SystemdTimer(Path config, Target target, Commands commands) {
        Path units = config.resolve("systemd").resolve("user");
        this.service = new UserFile(units.resolve(NAME + ".service"), SERVICE_TEXT.formatted(line(target.command())));
        this.timer = new UserFile(units.resolve(TIMER), TIMER_TEXT);
        this.commands = commands;
    }

    /** Whether this person has a systemd that answers. */
    static boolean isThere(Commands commands) {
        return commands.run(List.of("systemctl", "--user", "show-environment")).isDone();
    }

    @Override
    public ReminderSchedule state() {
        if (!service.exists() && !timer.exists()) {
            return ReminderSchedule.off(Manner.SYSTEMD_TIMER, files());
        }
        if (!service.isInPlace() || !timer.isInPlace()) {
            return broken(Fault.OTHER_TARGET);
        }
        boolean runs = systemctl("is-enabled", TIMER).printed().equals("enabled")
                && systemctl("is-active", TIMER).printed().equals("active");
        return runs ? ReminderSchedule.on(Manner.SYSTEMD_TIMER, files()) : broken(Fault.NOT_RUNNING);
    }

    @Override
    public ReminderSchedule install() {
        service.write();
        timer.write();
        systemctl("daemon-reload");
        return systemctl("enable", "--now", TIMER).isDone() ? state() : broken(Fault.REFUSED);
    }

    @Override
    public ReminderSchedule remove() {
        systemctl("disable", "--now", TIMER);
        timer.delete();
        service.delete();
        systemctl("daemon-reload");
        return state();
    }

    /** Each part in quotes. A dollar begins a variable in the arguments, but not in the program's own path. */
    static String line(List<String> command) {
        Stream<String> arguments =
                command.stream().skip(1).map(part -> quoted(part).replace("$", "$$"));
        return Stream.concat(Stream.of(quoted(command.get(0))), arguments).collect(Collectors.joining(" "));
    }

    private static String quoted(String part) {
        return '"' + part.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%") + '"';
    }

    private Commands.Outcome systemctl(String... words) {
        List<String> command = new ArrayList<>(List.of("systemctl", "--user"));
        command.addAll(List.of(words));
        return commands.run(command);
    }

    private ReminderSchedule broken(Fault fault) {
        return ReminderSchedule.broken(Manner.SYSTEMD_TIMER, files(), fault);
    }

    private List<Path> files() {
        return List.of(service.path(), timer.path());
    }
}
