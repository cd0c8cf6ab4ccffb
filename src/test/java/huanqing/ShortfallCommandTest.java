package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import huanqing.app.shortfall.FollowedPlan;
import huanqing.cli.CommandLineFace;
import huanqing.infra.files.UserFolders;
import huanqing.wiring.ledger.OpenedLedger;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code shortfall} as a script meets it: a case worked by hand, and the demo's ledger. */
class ShortfallCommandTest {
    private static final String DEMO = "assets/demo/alipay_record_demo.csv";
    private static final String TODAY = "2026-11-22";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theBillWaitsAtItsMinimumUntilTheIncomeComes() throws IOException {
        JsonObject json = shortfall(
                """
                {"today":"2026-11-22","cash":30000,
                 "income":[{"date":"2026-12-10","fen":300000,"moment":"MORNING"}],
                 "dues":[{"id":"huabei-2026-11","product":"HUABEI","date":"2026-11-30","total":200729,"minimum":20073}]}
                """);
        assertTrue(json.get("feasible").getAsBoolean());
        assertTrue(json.get("first_unmeetable").isJsonNull());
        JsonObject plan = json.getAsJsonArray("plans").get(0).getAsJsonObject();
        assertEquals("LEAST_COST", plan.get("strategy").getAsString());
        // 1,806.56 for ten days at 0.90 a day (H7)
        assertEquals(900, plan.get("cost_fen").getAsLong());
        assertEquals(0, plan.get("late_records").getAsInt());
        JsonArray payments = plan.getAsJsonArray("payments");
        assertEquals(2, payments.size());
        assertPayment(payments, 0, "2026-11-30", 20_073);
        assertPayment(payments, 1, "2026-12-10", 180_656 + 900);
        assertEquals("2026-12-10", plan.get("last_day_of_debt").getAsString());
        assertEquals(91, plan.getAsJsonArray("daily_cash").size());
    }

    @Test
    void aLoanThatCannotBeMetIsNamedWithWhatWouldMendIt() throws IOException {
        JsonObject json = shortfall(
                """
                {"today":"2026-11-22","cash":100000,"late_record_cost":50000,
                 "income":[{"date":"2026-12-27","fen":2000000}],
                 "dues":[{"id":"jiebei-2026-11-27","date":"2026-11-27","total":1000000,"daily_rate":0.0005}]}
                """);
        assertFalse(json.get("feasible").getAsBoolean());
        JsonObject broken = json.getAsJsonObject("first_unmeetable");
        assertEquals("jiebei-2026-11-27", broken.get("due").getAsString());
        assertEquals("2026-11-27", broken.get("by").getAsString());
        assertEquals(900_000, broken.get("missing_fen").getAsLong());
        JsonObject plan = json.getAsJsonArray("plans").get(0).getAsJsonObject();
        // 10,000.00 at 0.05% x 1.5 for 31 days (J10): the income comes in the evening, so it can pay the day after
        assertEquals(23_250 + 50_000, plan.get("cost_fen").getAsLong());
        assertEquals(1, plan.get("late_records").getAsInt());
        assertPayment(plan.getAsJsonArray("payments"), 0, "2026-12-28", 1_023_250);
    }

    @Test
    void theFourStrategiesStandInTheirOrder() throws IOException {
        JsonObject json = shortfall(
                """
                {"cash":100000,"dues":[{"id":"a","date":"2026-12-01","total":90000,"minimum":9000},
                 {"id":"jiebei-b","date":"2026-12-02","total":80000}]}
                """);
        assertEquals(
                "[LEAST_COST, HIGHEST_RATE, SMALLEST_BALANCE, GREATEST_IMPACT]",
                json.getAsJsonArray("plans").asList().stream()
                        .map(plan -> plan.getAsJsonObject().get("strategy").getAsString())
                        .toList()
                        .toString());
    }

    @Test
    void aWrongCaseIsRefusedWithItsPlace() throws IOException {
        Path file = folder.resolve("case.json");
        Files.writeString(file, "{\"dues\":[{\"id\":\"a\",\"date\":\"2026-13-01\",\"total\":1}]}");
        assertEquals(1, run("shortfall", "--case", file.toString(), "--lang", "en"));
        assertTrue(err.toString().contains("dues[0].date"), err.toString());
        assertFalse(err.toString().contains("Exception"), err.toString());
        assertEquals(2, run("shortfall", "--cash", "-5"));
        assertEquals(2, run("shortfall", "--case", file.toString(), "--cash", "5"));
    }

    @Test
    void theLedgersDuesArePlannedAndAPlanCanBeFollowed() {
        assertEquals(0, run("import", DEMO));
        assertEquals(1, run("shortfall", "--today", TODAY, "--lang", "en"));
        assertTrue(err.toString().contains("--cash"), err.toString());
        JsonObject json = JsonParser.parseString(text(
                        "shortfall", "--cash", "150000", "--income", "2026-12-15:600000", "--json", "--today", TODAY))
                .getAsJsonObject();
        JsonObject plan = json.getAsJsonArray("plans").get(0).getAsJsonObject();
        assertTrue(plan.getAsJsonArray("payments").size() > 0, plan.toString());
        assertTrue(plan.get("proven").getAsBoolean());
        assertEquals(
                0, run("shortfall", "--cash", "150000", "--accept", "LEAST_COST", "--today", TODAY, "--lang", "en"));
        try (OpenedLedger ledger = wiring().open(folder.resolve("a.ledger"))) {
            FollowedPlan followed =
                    ledger.plans().listIntentions().run(LocalDate.parse(TODAY)).orElseThrow();
            assertFalse(followed.open().isEmpty());
            assertEquals(
                    followed.intentions().size(), followed.plan().intentions().size());
            assertTrue(ledger.plans().acceptPlan().run(Optional.empty()).isPresent());
            assertTrue(
                    ledger.plans().listIntentions().run(LocalDate.parse(TODAY)).isEmpty());
        }
    }

    private static void assertPayment(JsonArray payments, int number, String date, long fen) {
        JsonObject payment = payments.get(number).getAsJsonObject();
        assertEquals(date, payment.get("date").getAsString());
        assertEquals(fen, payment.get("fen").getAsLong());
    }

    private JsonObject shortfall(String given) throws IOException {
        Path file = folder.resolve("case.json");
        Files.writeString(file, given);
        return JsonParser.parseString(text("shortfall", "--case", file.toString(), "--json", "--today", TODAY))
                .getAsJsonObject();
    }

    private String text(String... arguments) {
        assertEquals(0, run(arguments), () -> err.toString());
        return out.toString();
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--ledger", folder.resolve("a.ledger").toString()))
                .toArray(String[]::new);
        return new CommandLineFace(
                        Clock.systemUTC(),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        wiring().commands(),
                        request -> 9)
                .run(all);
    }

    private Wiring wiring() {
        return new Wiring(
                Clock.systemUTC(), new UserFolders("Linux", Map.of("XDG_DATA_HOME", folder.toString()), folder));
    }
}
