package huanqing.infra.desktop.schedule;

import huanqing.app.reminder.ReminderSchedule;
import huanqing.app.reminder.ReminderSchedule.Fault;
import huanqing.app.reminder.ReminderSchedule.Manner;
import huanqing.app.reminder.SystemSchedule;
import huanqing.infra.desktop.command.Commands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A task of the Windows Task Scheduler. */
final class TaskScheduler implements SystemSchedule {
    private static final String TASK = "Huanqing\\Remind";

    /** Missed starts are made up for, as on a notebook that slept or runs on its battery. */
    private static final String XML =
            """
            <?xml version="1.0" encoding="UTF-16"?>
            <Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
              <RegistrationInfo><Description>Huanqing reminders %s</Description></RegistrationInfo>
              <Triggers>
                <LogonTrigger><Enabled>true</Enabled><Delay>PT1M</Delay></LogonTrigger>
                <TimeTrigger>
                  <Repetition><Interval>PT15M</Interval><StopAtDurationEnd>false</StopAtDurationEnd></Repetition>
                  <StartBoundary>2026-01-01T00:00:00</StartBoundary><Enabled>true</Enabled>
                </TimeTrigger>
              </Triggers>
              <Principals><Principal id="Author">
                <LogonType>InteractiveToken</LogonType><RunLevel>LeastPrivilege</RunLevel>
              </Principal></Principals>
              <Settings>
                <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
                <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
                <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
                <StartWhenAvailable>true</StartWhenAvailable>
                <ExecutionTimeLimit>PT1H</ExecutionTimeLimit>
                <Enabled>true</Enabled>
              </Settings>
              <Actions Context="Author"><Exec><Command>%s</Command><Arguments>%s</Arguments></Exec></Actions>
            </Task>
            """;

    private final Target target;
    private final Commands commands;

    TaskScheduler(Target target, Commands commands) {
        this.target = target;
        this.commands = commands;
    }

    @Override
    public ReminderSchedule state() {
        Commands.Outcome found = commands.run(List.of("schtasks", "/Query", "/TN", TASK, "/XML"));
        if (!found.isDone()) {
            return ReminderSchedule.off(Manner.TASK_SCHEDULER, List.of());
        }
        if (!found.printed().contains(fingerprint())) {
            return broken(Fault.OTHER_TARGET);
        }
        return found.printed().contains("<Enabled>false</Enabled>")
                ? broken(Fault.NOT_RUNNING)
                : ReminderSchedule.on(Manner.TASK_SCHEDULER, List.of());
    }

    @Override
    public ReminderSchedule install() {
        try {
            Path file = Files.createTempFile("huanqing-remind", ".xml");
            try {
                Files.writeString(file, xml(), StandardCharsets.UTF_16);
                boolean taken = commands.run(List.of("schtasks", "/Create", "/TN", TASK, "/XML", file.toString(), "/F"))
                        .isDone();
                return taken ? state() : broken(Fault.REFUSED);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ReminderSchedule remove() {
        commands.run(List.of("schtasks", "/Delete", "/TN", TASK, "/F"));
        return state();
    }

    String xml() {
        String arguments =
                target.arguments().stream().map(TaskScheduler::quoted).collect(Collectors.joining(" "));
        return XML.formatted(fingerprint(), Xml.text(target.launcher().toString()), Xml.text(arguments));
    }

    /** Names the target in plain letters: what schtasks prints of a Chinese path depends on the code page. */
    private String fingerprint() {
        return String.format("%08x", target.hashCode());
    }

    /** Quotes cannot stand in a Windows path; a backslash before the last quote would be taken for its escape. */
    private static String quoted(String part) {
        return part.contains(" ") ? '"' + part + (part.endsWith("\\") ? "\\" : "") + '"' : part;
    }

    private static ReminderSchedule broken(Fault fault) {
        return ReminderSchedule.broken(Manner.TASK_SCHEDULER, List.of(), fault);
    }
}
