package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import huanqing.cli.CommandLineFace;
import huanqing.infra.files.UserFolders;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cash} over a ledger file of its own, on 22 November 2026. */
class CashCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aNewLedgerKnowsNothingAndSaysSo() {
        assertEquals(1, run("cash"), "there is no ledger yet");
        JsonObject cash = json("cash", "set", "120050");
        assertEquals(120050, cash.get("cash_fen").getAsLong());
        assertEquals("2026-11-22", cash.get("cash_as_of").getAsString());
        assertTrue(cash.get("reserve_fen").isJsonNull());
        assertTrue(json("cash", "forget").get("cash_fen").isJsonNull());
    }

    @Test
    void aPaydayIsMonthlyInTheEveningFromTheNextSuchDayOn() {
        JsonObject flow = onlyFlow(json("cash", "income", "add", "--label", "工资", "--fen", "850000", "--day", "10"));
        assertEquals("INCOME", flow.get("kind").getAsString());
        assertEquals("EVENING", flow.get("moment").getAsString());
        assertEquals("MONTHLY", flow.get("rhythm").getAsString());
        assertEquals("2026-12-10", flow.get("first").getAsString());
        assertEquals("2026-12-10", flow.get("next").getAsString());
        assertTrue(flow.get("last").isJsonNull());
    }

    @Test
    void anOutflowOfOneDayAtAnotherHourIsKeptAsSaid() {
        JsonObject flow = onlyFlow(json(
                "cash",
                "outflow",
                "add",
                "--label",
                "学费",
                "--fen",
                "300000",
                "--first",
                "2026-12-31",
                "--once",
                "--evening"));
        assertEquals("OUTFLOW", flow.get("kind").getAsString());
        assertEquals("EVENING", flow.get("moment").getAsString());
        assertEquals("ONCE", flow.get("rhythm").getAsString());
        assertTrue(run("cash", "remove", "7") == 1 && err.toString().contains("7"), err.toString());
        assertEquals(
                0,
                json("cash", "remove", flow.get("id").getAsString())
                        .getAsJsonArray("flows")
                        .size());
    }

    @Test
    void aFlowThatEndedHasNoNextDay() {
        JsonObject flow = onlyFlow(json(
                "cash",
                "outflow",
                "add",
                "--label",
                "房租",
                "--fen",
                "250000",
                "--first",
                "2026-08-01",
                "--until",
                "2026-11-01"));
        assertEquals("2026-11-01", flow.get("last").getAsString());
        assertTrue(flow.get("next").isJsonNull());
        JsonArray days = json("cash", "calendar").getAsJsonArray("flows");
        assertEquals(0, days.size());
    }

    @Test
    void theReserveIsItsMovesAndTheyAreEntries() {
        json("cash", "deposit", "50000", "--on", "2026-11-10", "--note", "工资日");
        JsonObject cash = json("cash", "withdraw", "20000");
        assertEquals(30000, cash.get("reserve_fen").getAsLong());
        JsonObject first = cash.getAsJsonArray("moves").get(1).getAsJsonObject();
        assertEquals("工资日", first.get("note").getAsString());
        assertEquals(2, json("entries").getAsJsonArray("entries").size());

        JsonObject out = cash.getAsJsonArray("moves").get(0).getAsJsonObject();
        String entry = out.get("entry").getAsString();
        assertEquals(50000, json("cash", "take-back", entry).get("reserve_fen").getAsLong());
        assertEquals(30000, json("cash", "put-back", entry).get("reserve_fen").getAsLong());
        assertEquals(1, run("cash", "withdraw", "30001", "--lang", "zh"));
        assertEquals("备付金里没有这么多钱。", err.toString().strip());
        assertEquals(1, run("cash", "take-back", "99"));
    }

    @Test
    void theCalendarHoldsWhatIsPlannedOnItsDays() {
        run("cash", "set", "1000");
        run("cash", "income", "add", "--label", "工资", "--fen", "850000", "--day", "10", "--morning");
        JsonObject calendar = json("cash", "calendar", "--days", "30");
        assertEquals("2026-12-21", calendar.get("to").getAsString());
        JsonObject flow = calendar.getAsJsonArray("flows").get(0).getAsJsonObject();
        assertEquals("2026-12-10", flow.get("on").getAsString());
        assertEquals("MORNING", flow.get("moment").getAsString());
        assertEquals(850000, flow.get("fen").getAsLong());
        assertEquals(1, calendar.getAsJsonArray("flows").size());
    }

    @Test
    void withoutRowsTheShareOfThePastIsUnknownAndNothingIsProposed() {
        run("cash", "income", "add", "--label", "工资", "--fen", "850000", "--day", "10");
        JsonObject capacity = json("cash", "capacity");
        assertTrue(capacity.getAsJsonObject("usual")
                .getAsJsonObject("together")
                .get("share")
                .isJsonNull());
        assertEquals(6, capacity.getAsJsonArray("ahead").size());
        assertEquals(0, json("cash", "propose").getAsJsonArray("proposals").size());
        assertEquals(1, run("cash", "propose", "--adopt", "1"));
    }

    @Test
    void aPaydayThatBeginsNextMonthLeavesThisMonthUnknown() {
        run("cash", "income", "add", "--label", "工资", "--fen", "850000", "--first", "2026-12-10");
        JsonArray ahead = json("cash", "capacity").getAsJsonArray("ahead");
        assertTrue(ahead.get(0).getAsJsonObject().get("income_fen").isJsonNull());
        assertEquals(850000, ahead.get(1).getAsJsonObject().get("income_fen").getAsLong());
    }

    @Test
    void peopleReadSentences() {
        run("cash", "set", "120050");
        run("cash", "income", "add", "--label", "工资", "--fen", "850000", "--day", "10");
        assertEquals(0, run("cash", "deposit", "50000", "--lang", "zh"));
        assertEquals(
                "手头现金 1200.50 元（2026-11-22 数的）\n备付金 500.00 元\n[1] 收入 工资 8500.00 元，每月 10 日，从 2026-12-10 起\n"
                        + "（1）2026-11-22 存入备付金 500.00 元\n",
                out.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cash set -1",
                "cash set 5 --on 2026-11-23",
                "cash deposit 0",
                "cash deposit 5 --on 2026-11-23",
                "cash income add --label a --fen 0 --day 5",
                "cash income add --label a --fen 5 --day 32",
                "cash income add --label a --fen 5 --first 2026-12-05 --until 2026-12-04",
                "cash calendar --days 0"
            })
    void whatCannotBeIsRefusedInASentence(String line) {
        run("cash", "set", "0");
        assertEquals(1, run(line.split(" ")), line);
        assertTrue(
                err.toString().strip().endsWith("。") || err.toString().strip().endsWith("."), err.toString());
    }

    @Test
    void usageIsSaidToBeWrong() {
        assertEquals(2, run("cash", "income", "add", "--label", "a", "--fen", "5"));
        assertEquals(2, run("cash", "income"));
    }

    private static JsonObject onlyFlow(JsonObject cash) {
        assertEquals(1, cash.getAsJsonArray("flows").size());
        return cash.getAsJsonArray("flows").get(0).getAsJsonObject();
    }

    private JsonObject json(String... arguments) {
        int code = run(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
        assertEquals(0, code, err.toString());
        return JsonParser.parseString(out.toString()).getAsJsonObject();
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);
        Wiring wiring = new Wiring(clock, new UserFolders("Linux", Map.of(), folder));
        return new CommandLineFace(clock, new PrintWriter(out), new PrintWriter(err), wiring.commands(), request -> 0)
                .run(arguments);
    }
}
