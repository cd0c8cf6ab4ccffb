package huanqing;

import static huanqing.ReminderBench.loanRepayment;
import static huanqing.ReminderBench.purchase;
import static huanqing.ReminderBench.repayment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code remind} as the system's scheduler meets it: a real ledger, one look at a time. */
class RemindCommandTest {
    private static final String BILL = "huabei-2026-11";

    @TempDir
    Path folder;

    private ReminderBench bench;

    @BeforeEach
    void aBillOf300DueOnTheTenth() {
        bench = new ReminderBench(folder);
        bench.imports(
                "2026-09-01",
                "2026-11-02",
                "2026-11-03",
                purchase("2026-10-20 12:00:00", "180.00", "P3"),
                purchase("2026-10-05 12:00:00", "120.00", "P2"));
    }

    @Test
    void each_look_shows_what_is_due_once() {
        assertEquals(List.of(), bench.remind("2026-11-02T09:00"));
        assertEquals(List.of(BILL + " AHEAD-7"), bench.remind("2026-11-03T09:00"));
        assertEquals(List.of(), bench.remind("2026-11-03T09:00"));
        assertEquals(List.of(BILL + " AHEAD-3"), bench.remind("2026-11-07T09:00"));
        assertEquals(
                List.of(BILL + " AHEAD-1", BILL + " EVENING"),
                bench.remind("2026-11-09T23:00"),
                "slept over the morning");
        assertEquals(List.of(BILL + " AHEAD-0"), bench.remind("2026-11-10T09:00"));
        assertEquals(List.of(BILL + " OVERDUE-1"), bench.remind("2026-11-11T09:00"));
        assertEquals(List.of(BILL + " OVERDUE-2", BILL + " OVERDUE-3"), bench.remind("2026-11-13T12:00"));
        assertEquals(List.of(), bench.remind("2026-11-07T09:00"), "the clock went back");
    }

    @Test
    void a_moment_with_an_offset_is_the_same_moment_in_china() {
        assertEquals(List.of(), bench.remind("2026-11-03T00:59Z"));
        assertEquals(List.of(BILL + " AHEAD-7"), bench.remind("2026-11-02T17:00-08:00"));
    }

    @Test
    void a_look_says_what_is_to_be_paid() {
        JsonObject line = bench.shown("2026-11-10T09:00")
                .filter(shown -> shown.get("within").isJsonNull())
                .findFirst()
                .orElseThrow();

        assertEquals(30_000, line.get("fen").getAsLong());
        assertEquals("AHEAD-0", line.get("stage").getAsString());
        assertEquals("2026-11-10", line.get("day").getAsString());
        assertEquals("TEXT", line.get("shown_by").getAsString());
    }

    @Test
    void what_the_scheduler_cannot_show_is_kept_until_somebody_can_see_it() {
        assertEquals(0, bench.run("remind", "--at", "2026-11-10T09:00", "--stay", "1"));
        assertEquals("", bench.output().strip());

        ReminderBench quarterLater = new ReminderBench(folder, Instant.parse("2026-11-04T04:15:00Z"));
        ReminderBench.RecordingDesk desk = quarterLater.withDesktop();
        assertEquals(0, quarterLater.run("remind", "--at", "2026-11-10T09:15", "--stay", "1"));
        assertEquals(1, desk.notices().size());
        assertEquals(0, quarterLater.run("remind", "--at", "2026-11-10T09:30", "--stay", "1"));
        assertEquals(1, desk.notices().size(), "told once");
    }

    @Test
    void without_a_notification_service_the_notice_is_printed() {
        assertEquals(0, bench.run("remind", "--at", "2026-11-10T09:00", "--lang", "en"));

        assertEquals(
                "Huabei due today (11/10): ¥300.00  Alipay takes it from 11:30 on the due day, so have the money in place"
                        + " before. If you have paid already, press \"Paid\".",
                bench.output().strip());
    }

    @Test
    void a_due_that_an_import_shows_as_paid_falls_silent() {
        assertEquals(List.of(BILL + " AHEAD-7"), bench.remind("2026-11-03T09:00"));

        bench.imports(
                "2026-11-01", "2026-11-06", "2026-11-07", repayment("2026-11-06 08:00:00", "2026年11月", "300.00", "R1"));

        assertEquals(List.of(), bench.remind("2026-11-12T09:00"));
    }

    @Test
    void a_snooze_holds_until_its_end() {
        bench.json("remind", "snooze", BILL, "--until", "2026-11-08T20:00");

        JsonObject held = bench.json("remind", "--at", "2026-11-07T09:00");
        assertEquals(0, held.getAsJsonArray("shown").size());
        assertEquals(
                "2026-11-08T20:00:00",
                ReminderBench.lines(held, "snoozed")
                        .findFirst()
                        .orElseThrow()
                        .get("until")
                        .getAsString());
        assertEquals(
                List.of(BILL + " AHEAD-7", BILL + " AHEAD-3", BILL + " AGAIN-1"), bench.remind("2026-11-08T20:00"));
        assertEquals(List.of(BILL + " AHEAD-1"), bench.remind("2026-11-09T09:00"));
    }

    @Test
    void marked_as_paid_is_silent_until_it_is_taken_back() {
        bench.json("remind", "paid", BILL);

        assertEquals("PAID", bench.due(BILL).get("state").getAsString());
        assertEquals(List.of(), bench.remind("2026-11-10T09:00"));

        bench.json("remind", "paid", BILL, "--take-back");

        assertEquals("OPEN", bench.due(BILL).get("state").getAsString());
        assertEquals(4 + 1, bench.remind("2026-11-10T09:00").size());
    }

    @Test
    void the_statements_repayment_takes_the_place_of_the_mark() {
        bench.json("remind", "paid", BILL);
        assertEquals(List.of("TYPED 30000"), repayments());

        int batch = bench.imports(
                "2026-11-01",
                "2026-11-08",
                "2026-11-09",
                purchase("2026-11-02 12:00:00", "50.00", "P4"),
                repayment("2026-11-03 08:00:00", "2026年11月", "300.00", "R1"));

        assertEquals(List.of("R1 30000"), repayments());
        assertEquals(30_000, bench.due(BILL).get("paid").getAsLong());
        assertEquals(5_000, bench.due("huabei-2026-12").get("total").getAsLong());
        assertEquals(List.of(), bench.remind("2026-11-10T09:00"));

        bench.json("imports", "undo", String.valueOf(batch));

        assertEquals(List.of("TYPED 30000"), repayments());
        assertEquals("PAID", bench.due(BILL).get("state").getAsString());

        bench.json("remind", "paid", BILL, "--take-back");

        assertEquals(List.of(), repayments());
    }

    @Test
    void a_repayment_of_another_sum_or_an_earlier_one_does_not_replace_the_mark() {
        bench.imports(
                "2026-11-01", "2026-11-03", "2026-11-04", repayment("2026-11-03 08:00:00", "2026年11月", "100.00", "R0"));
        bench.json("remind", "paid", BILL, "--amount", "10000");
        bench.imports(
                "2026-11-01", "2026-11-04", "2026-11-05", repayment("2026-11-04 08:00:00", "2026年11月", "40.00", "R1"));

        assertEquals(List.of("R0 10000", "R1 4000", "TYPED 10000"), repayments());
    }

    @Test
    void repayments_of_several_loans_on_one_day_replace_one_mark_of_their_sum() {
        bench.imports(
                "2026-09-01",
                "2026-10-31",
                "2026-11-01",
                ReminderBench.drawdown("2026-10-02 09:00:00", "1000.00", "D1"));
        String due = bench.json("remind", "list").getAsJsonArray("upcoming").asList().stream()
                .map(line -> line.getAsJsonObject().get("due").getAsString())
                .filter(id -> id.startsWith("jiebei"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, bench.run("remind", "paid", due), "its sum is not known");
        assertTrue(bench.errors().contains("--amount"), bench.errors());
        bench.json("remind", "paid", due, "--amount", "35000");

        bench.imports(
                "2026-11-01",
                "2026-11-08",
                "2026-11-09",
                loanRepayment("2026-11-04 10:00:00", "200.00", "L1"),
                loanRepayment("2026-11-04 10:00:01", "150.00", "L2"));

        assertEquals(List.of("L1 20000", "L2 15000"), repayments());
    }

    @Test
    void what_cannot_be_done_is_said_in_a_sentence() {
        assertEquals(1, bench.run("remind", "paid", "huabei-1999-01"));
        assertTrue(bench.errors().contains("huabei-1999-01"), bench.errors());
        assertEquals(1, bench.run("remind", "snooze", "huabei-1999-01", "--until", "2026-11-08T20:00"));
        assertEquals(1, bench.run("remind", "paid", BILL, "--take-back"));
        assertEquals(1, bench.run("remind", "paid", BILL, "--amount", "0"));
        assertEquals(2, bench.run("remind", "--at", "tomorrow"));
    }

    @Test
    void the_list_says_when_the_next_reminder_comes() {
        JsonObject line = ReminderBench.lines(bench.json("remind", "list"), "upcoming")
                .findFirst()
                .orElseThrow();

        assertEquals(BILL, line.get("due").getAsString());
        assertEquals("THIS_WEEK", line.get("horizon").getAsString());
        assertEquals("AHEAD-7", line.get("next_stage").getAsString());
        assertEquals(0, bench.run("remind", "list", "--lang", "en"));
        assertTrue(bench.output().contains("next reminder 2026-11-03 09:00"), bench.output());
    }

    /** Repayments of both products in the ledger, by order number; a typed one has none. */
    private List<String> repayments() {
        return ReminderBench.lines(bench.json("entries"), "entries")
                .filter(entry -> entry.get("kind").getAsString().endsWith("REPAYMENT"))
                .map(entry -> (entry.get("order").getAsString().isBlank()
                                ? "TYPED"
                                : entry.get("order").getAsString()) + " "
                        + entry.get("fen").getAsLong())
                .sorted()
                .toList();
    }
}
