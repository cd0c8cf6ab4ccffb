package huanqing;

import static huanqing.ReminderBench.purchase;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import huanqing.ReminderBench.RecordingDesk;
import huanqing.app.reminder.Answer;
import huanqing.app.reminder.Notifier;
import huanqing.app.reminder.RemindNow;
import huanqing.app.reminder.ShownBy;
import huanqing.app.reminder.Told;
import huanqing.domain.credit.DueId;
import huanqing.domain.reminder.Channel;
import huanqing.domain.reminder.ReminderRules;
import huanqing.domain.reminder.Subject;
import huanqing.wiring.ledger.OpenedLedger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several programs over one ledger: the window, the scheduler's command, a second start. */
class SharedLedgerTest {
    private static final Subject BILL = Subject.of(new DueId("huabei-2026-11"));
    private static final LocalDateTime DUE_DAY = LocalDateTime.parse("2026-11-10T09:00");

    @TempDir
    Path folder;

    private ReminderBench bench;
    private Path ledger;

    @BeforeEach
    void aBillOf300DueOnTheTenth() {
        bench = new ReminderBench(folder);
        bench.imports("2026-09-01", "2026-11-02", "2026-11-03", purchase("2026-10-20 12:00:00", "300.00", "P3"));
        ledger = bench.wiring().defaultFile();
    }

    @Test
    void of_programs_that_look_at_the_same_moment_only_one_shows() throws Exception {
        for (int day = 0; day < 20; day++) {
            LocalDateTime at = DUE_DAY.plusDays(day);
            List<RemindNow.Round> rounds = together(3, () -> {
                try (OpenedLedger opened = bench.wiring().open(ledger)) {
                    return opened.reminders()
                            .remindNow(Map.of(Channel.DESKTOP, Notifier.NONE))
                            .run(at, (notice, answer) -> {});
                }
            });
            long shown =
                    rounds.stream().mapToLong(round -> round.shown().size()).sum();
            assertEquals(1, shown, "on " + at);
        }
    }

    @Test
    void of_processes_started_at_once_only_one_shows() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(started("remind", "--at", "2026-11-10T09:00", "--json", "--ledger", ledger.toString()));
        }
        List<String> stages = new ArrayList<>();
        for (Process process : processes) {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), printed);
            JsonArray shown = JsonParser.parseString(printed).getAsJsonObject().getAsJsonArray("shown");
            for (JsonElement line : shown) {
                stages.add(line.getAsJsonObject().get("stage").getAsString());
            }
        }
        assertEquals(
                List.of("AHEAD-0", "AHEAD-1", "AHEAD-3", "AHEAD-7", "EVENING"),
                stages.stream().sorted().toList());
    }

    @Test
    void what_was_claimed_by_a_program_that_was_killed_is_shown_by_the_next() throws SQLException {
        bench.remind("2026-11-10T09:00");
        setClaims("shown_by = NULL");
        assertEquals(List.of(), bench.remind("2026-11-10T09:05"), "it may still be about to show it");

        setClaims("claimed_at = claimed_at - 300");

        assertEquals(5, bench.remind("2026-11-10T09:06").size());
        assertEquals(List.of(), bench.remind("2026-11-10T09:07"));
    }

    @Test
    void a_notice_on_the_desktop_is_not_printed_and_its_buttons_work() {
        RecordingDesk desk = bench.withDesktop();

        assertEquals(0, bench.run("remind", "--at", "2026-11-09T20:00"));
        assertEquals("", bench.output());
        desk.answer(Answer.OPEN);
        assertEquals(List.of(new DueId("huabei-2026-11")), desk.opened());
    }

    @Test
    void the_paid_button_marks_the_due_and_the_snooze_button_puts_it_off() {
        try (OpenedLedger opened = bench.wiring().open(ledger)) {
            RecordingDesk desk = bench.withDesktop();
            look(opened, desk, "2026-11-03T09:00");
            desk.answer(Answer.SNOOZE);
            assertEquals(1, look(opened, desk, "2026-11-03T09:30").snoozed().size());
            assertEquals(
                    "AGAIN-1",
                    only(look(opened, desk, "2026-11-03T10:00"))
                            .notice()
                            .stage()
                            .code());
            desk.answer(Answer.PAID);
            assertEquals(List.of(), look(opened, desk, "2026-11-10T09:00").shown());
            assertEquals(
                    30_000,
                    opened.reminders().markPaid().marked().get(0).amount().fen());
        }
    }

    @Test
    void what_is_wanted_in_the_window_only_is_left_to_the_window() {
        try (OpenedLedger opened = bench.wiring().open(ledger)) {
            RecordingDesk desk = bench.withDesktop();
            opened.reminders()
                    .changeRules()
                    .run(settings -> settings.with(
                            BILL,
                            new ReminderRules(
                                    ReminderRules.USUAL.leadDays(),
                                    ReminderRules.USUAL.at(),
                                    ReminderRules.USUAL.eveningBefore(),
                                    true,
                                    EnumSet.of(Channel.WINDOW))));

            assertEquals(List.of(), look(opened, desk, "2026-11-10T09:00").shown());
            Told told = only(opened.reminders()
                    .remindNow(Map.of(Channel.WINDOW, desk.notifier(null)))
                    .run(DUE_DAY, (notice, answer) -> {}));
            assertEquals(ShownBy.WINDOW, told.by());
            Told logged = opened.reminders().reminderLog().run(10).get(0);
            assertEquals(ShownBy.WINDOW, logged.by());
            assertEquals(told.notice().stage(), logged.notice().stage());
            assertEquals(
                    Set.copyOf(told.notice().within()),
                    Set.copyOf(logged.notice().within()));
        }
    }

    private RemindNow.Round look(OpenedLedger opened, RecordingDesk desk, String at) {
        LocalDateTime now = LocalDateTime.parse(at);
        return opened.reminders()
                .remindNow(Map.of(Channel.DESKTOP, desk.notifier(null)))
                .run(now, (notice, answer) -> opened.reminders().answerNotice().run(notice, answer, now));
    }

    private static Told only(RemindNow.Round round) {
        assertEquals(1, round.shown().size());
        return round.shown().get(0);
    }

    private static <T> List<T> together(int count, Callable<T> work) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(count);
        ExecutorService pool = Executors.newFixedThreadPool(count);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                running.add(pool.submit(() -> {
                    barrier.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    private void setClaims(String assignment) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                var statement = connection.createStatement()) {
            assertTrue(statement.executeUpdate("UPDATE reminder_notice SET " + assignment) > 0);
        }
    }

    /** Without a session bus and without tools, so that nothing appears on the screen of whoever runs the tests. */
    private static Process started(String... arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "huanqing.Main"),
                        Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        Path home = Files.createTempDirectory("home");
        builder.environment().put("HOME", home.toString());
        return builder.redirectErrorStream(true).start();
    }
}
