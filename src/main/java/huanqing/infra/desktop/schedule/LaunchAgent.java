package huanqing.infra.desktop.schedule;

import huanqing.app.reminder.ReminderSchedule;
import huanqing.app.reminder.ReminderSchedule.Fault;
import huanqing.app.reminder.ReminderSchedule.Manner;
import huanqing.app.reminder.SystemSchedule;
import huanqing.infra.desktop.command.Commands;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A launch agent of macOS. */
final class LaunchAgent implements SystemSchedule {
    private static final String LABEL = "huanqing.remind";

    /** A window that was opened from a notice outlives the agent, so its process group is let go. */
    private static final String TEXT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
            <plist version="1.0">
            <dict>
              <key>Label</key><string>%s</string>
              <key>ProgramArguments</key>
              <array>
            %s
              </array>
              <key>StartCalendarInterval</key>
              <array>
            %s
              </array>
              <key>RunAtLoad</key><true/>
              <key>AbandonProcessGroup</key><true/>
              <key>ProcessType</key><string>Background</string>
            </dict>
            </plist>
            """;

    private final UserFile agent;
    private final Commands commands;

    LaunchAgent(Path home, Target target, Commands commands) {
        String arguments = target.command().stream()
                .map(part -> "    <string>" + Xml.text(part) + "</string>")
                .collect(Collectors.joining("\n"));
        String quarters = Stream.of(0, 15, 30, 45)
                .map(minute -> "    <dict><key>Minute</key><integer>" + minute + "</integer></dict>")
                .collect(Collectors.joining("\n"));
        this.agent = new UserFile(
                home.resolve("Library").resolve("LaunchAgents").resolve(LABEL + ".plist"),
                TEXT.formatted(LABEL, arguments, quarters));
        this.commands = commands;
    }

    @Override
    public ReminderSchedule state() {
        if (!agent.exists()) {
            return ReminderSchedule.off(Manner.LAUNCH_AGENT, files());
        }
        if (!agent.isInPlace()) {
            return broken(Fault.OTHER_TARGET);
        }
        boolean runs = commands.run(List.of("launchctl", "print", domain() + "/" + LABEL))
                .isDone();
        return runs ? ReminderSchedule.on(Manner.LAUNCH_AGENT, files()) : broken(Fault.NOT_RUNNING);
    }

    @Override
    public ReminderSchedule install() {
        commands.run(List.of("launchctl", "bootout", domain() + "/" + LABEL));
        agent.write();
        boolean taken = commands.run(
                        List.of("launchctl", "bootstrap", domain(), agent.path().toString()))
                .isDone();
        return taken ? state() : broken(Fault.REFUSED);
    }

    @Override
    public ReminderSchedule remove() {
        commands.run(List.of("launchctl", "bootout", domain() + "/" + LABEL));
        agent.delete();
        return state();
    }

    private String domain() {
        return "gui/" + commands.run(List.of("id", "-u")).printed();
    }

    private ReminderSchedule broken(Fault fault) {
        return ReminderSchedule.broken(Manner.LAUNCH_AGENT, files(), fault);
    }

    private List<Path> files() {
        return List.of(agent.path());
    }
}
