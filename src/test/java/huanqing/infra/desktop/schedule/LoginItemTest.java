package huanqing.infra.desktop.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huanqing.app.reminder.ReminderSchedule.Fault;
import huanqing.app.reminder.ReminderSchedule.Standing;
import huanqing.infra.desktop.command.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The autostart entry and the resident that it starts, in folders whose names are hard on every kind of quoting. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "autostart entries are a thing of the free desktops")
class LoginItemTest {
    private static final Path SCRIPT = Path.of("src", "main", "launcher", "huanqing-resident");

    @TempDir
    private Path folder;

    private final List<Process> residents = new ArrayList<>();
    private Path program;
    private Path calls;

    @BeforeEach
    void programThatNotesItsArguments() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("程 序 $HOME & 'x'"));
        program = bin.resolve("huanqing");
        calls = folder.resolve("calls");
        executable(program, "#!/bin/sh\nprintf '%s|' \"$@\" >>'" + calls + "'\necho >>'" + calls + "'\n");
        executable(bin.resolve("huanqing-resident"), Files.readString(SCRIPT));
    }

    @AfterEach
    void end() {
        residents.forEach(Process::destroyForcibly);
    }

    @Test
    void it_is_put_in_place_starts_its_resident_and_is_taken_away() throws Exception {
        LoginItem item = item();
        assertEquals(Standing.OFF, item.state().standing());
        assertEquals(Standing.ON, item.install().standing());
        until(() -> called() == 1);
        assertEquals(
                "remind|--stay|14|--ledger|" + folder.resolve("账 本.db") + "|",
                Files.readString(calls).strip());
        assertEquals(Standing.ON, item.state().standing());

        assertEquals(Standing.OFF, item.remove().standing());
        assertTrue(residents.get(0).waitFor(10, TimeUnit.SECONDS), "the resident ends without its mark");
        assertFalse(Files.exists(entry()));
    }

    @Test
    void a_newer_resident_takes_over_and_a_killed_one_is_noticed() throws Exception {
        LoginItem item = item();
        item.install();
        until(() -> called() == 1);
        item.install();
        assertTrue(residents.get(0).waitFor(10, TimeUnit.SECONDS), "the elder makes room");
        until(() -> called() == 2);
        assertEquals(Standing.ON, item.state().standing());

        residents.get(1).destroyForcibly().waitFor();
        assertEquals(Optional.of(Fault.NOT_RUNNING), item.state().fault());
    }

    @Test
    void an_entry_for_another_ledger_or_edited_by_hand_is_said_to_be_so() throws Exception {
        item().install();
        LoginItem other = new LoginItem(
                folder.resolve("config"),
                folder.resolve("state"),
                new Target(program, folder.resolve("other.db")),
                this::start);
        assertEquals(Optional.of(Fault.OTHER_TARGET), other.state().fault());
        Files.writeString(entry(), Files.readString(entry()) + "Hidden=true\n");
        assertEquals(Optional.of(Fault.OTHER_TARGET), item().state().fault());
    }

    @Test
    void the_entry_keeps_to_the_specification() {
        assertEquals(
                "\"/opt/a b\" \"\\\\$HOME\" \"\\\\`x\\\\`\" \"\\\\\"q\\\\\"\" \"c:\\\\\\\\d\" \"100%%\" \"花呗\"",
                LoginItem.line(List.of("/opt/a b", "$HOME", "`x`", "\"q\"", "c:\\d", "100%", "花呗")));
    }

    @Test
    void a_desktop_that_reads_the_entry_starts_the_very_program() throws Exception {
        Commands here = Commands.ofThisSystem();
        assumeTrue(here.run(List.of("gio", "version")).isDone(), "needs gio");
        assumeTrue(here.run(List.of("desktop-file-validate", "--help")).wasRun(), "needs desktop-file-validate");
        LoginItem item = new LoginItem(
                folder.resolve("config"),
                folder.resolve("state"),
                new Target(program, folder.resolve("账 本.db")),
                command -> {});
        item.install();
        assertEquals(new Commands.Outcome(0, ""), here.run(List.of("desktop-file-validate", entry().toString())));
        assertTrue(here.run(List.of("gio", "launch", entry().toString())).isDone());
        until(() -> called() == 1);
        assertEquals(
                "remind|--stay|14|--ledger|" + folder.resolve("账 本.db") + "|",
                Files.readString(calls).strip());
        assertEquals(Standing.ON, item.state().standing());
        long resident = Long.parseLong(
                Files.readString(folder.resolve("state/resident")).strip());
        item.remove();
        ProcessHandle.of(resident).ifPresent(ProcessHandle::destroyForcibly);
    }

    private LoginItem item() {
        return new LoginItem(
                folder.resolve("config"),
                folder.resolve("state"),
                new Target(program, folder.resolve("账 本.db")),
                this::start);
    }

    private void start(List<String> command) {
        try {
            ProcessBuilder resident = new ProcessBuilder(command);
            resident.environment().put("HUANQING_RESIDENT_PAUSE", "0.1");
            residents.add(resident.start());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private long called() throws IOException {
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    private Path entry() {
        return folder.resolve("config/autostart/huanqing-remind.desktop");
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertTrue(file.toFile().setExecutable(true));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.call()) {
            assertTrue(System.nanoTime() < end, "it did not happen");
            Thread.sleep(20);
        }
    }
}
