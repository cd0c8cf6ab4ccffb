package huanqing.infra.desktop.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huanqing.app.reminder.ReminderSchedule;
import huanqing.app.reminder.ReminderSchedule.Fault;
import huanqing.app.reminder.ReminderSchedule.Manner;
import huanqing.app.reminder.ReminderSchedule.Standing;
import huanqing.infra.desktop.command.Commands;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemdTimerTest {
    @TempDir
    private Path folder;

    private final SystemTools tools = new SystemTools()
            .answering("systemctl --user is-enabled", 0, "enabled")
            .answering("systemctl --user is-active", 0, "active");

    @Test
    void it_is_put_in_place_and_taken_away() throws Exception {
        SystemdTimer timer = timer("huanqing");
        assertEquals(Standing.OFF, timer.state().standing());
        assertEquals(Standing.ON, timer.install().standing());
        assertEquals(
                List.of(
                        "systemctl --user daemon-reload",
                        "systemctl --user enable --now huanqing-remind.timer",
                        "systemctl --user is-enabled huanqing-remind.timer",
                        "systemctl --user is-active huanqing-remind.timer"),
                tools.asked);
        assertTrue(Files.readString(folder.resolve("systemd/user/huanqing-remind.service"))
                .contains("ExecStart=\"" + folder.resolve("huanqing")
                        + "\" \"remind\" \"--stay\" \"14\" \"--ledger\" \"" + folder.resolve("ledger.db") + "\"\n"));
        assertTrue(Files.readString(folder.resolve("systemd/user/huanqing-remind.timer"))
                .contains("OnCalendar=*:0/15\n"));

        assertEquals(Standing.OFF, timer.remove().standing());
        assertTrue(tools.asked.contains("systemctl --user disable --now huanqing-remind.timer"));
        assertFalse(Files.exists(folder.resolve("systemd/user/huanqing-remind.service")));
    }

    @Test
    void a_timer_that_was_stopped_or_starts_another_copy_is_broken() {
        timer("huanqing").install();
        assertEquals(
                Optional.of(Fault.OTHER_TARGET),
                timer("elsewhere/huanqing").state().fault());
        SystemTools stopped = new SystemTools().answering("systemctl --user is-enabled", 1, "disabled");
        ReminderSchedule state = new SystemdTimer(folder, target("huanqing"), stopped).state();
        assertEquals(Standing.BROKEN, state.standing());
        assertEquals(Optional.of(Fault.NOT_RUNNING), state.fault());
    }

    @Test
    void what_systemd_would_read_as_more_than_a_letter_is_made_plain() {
        assertEquals(
                "\"/opt/a b/$HOME%%h\" \"\\\"x\\\"\" \"c:\\\\d\" \"$$H 花呗\"",
                SystemdTimer.line(List.of("/opt/a b/$HOME%h", "\"x\"", "c:\\d", "$H 花呗")));
    }

    @Test
    void systemd_itself_finds_nothing_wrong_with_the_units() throws Exception {
        Commands here = Commands.ofThisSystem();
        assumeTrue(here.run(List.of("systemd-analyze", "--version")).isDone(), "needs systemd-analyze");
        Path program = Files.createDirectories(folder.resolve("程 序$HOME%h")).resolve("huanqing");
        Files.createFile(program).toFile().setExecutable(true);
        new SystemdTimer(folder, new Target(program, folder.resolve("账 本.db")), tools).install();
        Path units = folder.resolve("systemd/user");
        List<String> verify = List.of(
                "env",
                "XDG_RUNTIME_DIR=" + folder,
                "systemd-analyze",
                "verify",
                "--user",
                "--man=no",
                units.resolve("huanqing-remind.service").toString(),
                units.resolve("huanqing-remind.timer").toString());
        assertEquals(new Commands.Outcome(0, ""), here.run(verify));
        Files.delete(program);
        assertFalse(here.run(verify).isDone(), "it does look at the program's very path");
    }

    @Test
    void without_a_systemd_that_answers_it_is_not_there() {
        assertFalse(SystemdTimer.isThere(new SystemTools().answering("systemctl", 1, "Failed to connect to bus")));
        assertTrue(SystemdTimer.isThere(new SystemTools()));
    }

    private SystemdTimer timer(String program) {
        return new SystemdTimer(folder, target(program), tools);
    }

    private Target target(String program) {
        return new Target(folder.resolve(program), folder.resolve("ledger.db"));
    }

    @Test
    void its_state_names_its_files() {
        assertEquals(Manner.SYSTEMD_TIMER, timer("huanqing").state().manner());
        assertEquals(2, timer("huanqing").state().files().size());
    }
}
