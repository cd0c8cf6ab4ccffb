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

/** Limits, and what tells a lender's rounding, on the command line, on 5 June 2026, in an empty ledger. */
class ContractFiguresCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void limitsOfOneProductCountTogetherFromTheirDayOn() {
        json("contract", "limit", "huabei", "--fen", "1000000", "--from", "2026-01-01");
        json("contract", "limit", "huabei", "--fen", "1200000", "--from", "2026-07-01");
        JsonObject bank = json("contract", "limit", "HUABEI", "--fen", "500000", "--lender", "某银行");

        assertEquals("HUABEI", bank.get("product").getAsString());
        assertEquals(1500000, bank.get("total").getAsInt());
        assertEquals(3, bank.getAsJsonArray("limits").size());
        JsonObject coming = limit(bank, 0);
        assertEquals("2026-07-01", coming.get("from").getAsString());
        assertEquals(false, coming.get("in_force").getAsBoolean());
        assertTrue(coming.get("lender").isJsonNull());
        assertEquals("2026-06-05", limit(bank, 1).get("from").getAsString(), "today, unless said otherwise");
        assertEquals("某银行", limit(bank, 1).get("lender").getAsString());

        assertTrue(json("contract", "limit", "jiebei").get("total").isJsonNull(), "another product, another limit");
        assertEquals(
                1700000,
                json("contract", "limit", "huabei", "--today", "2026-07-01")
                        .get("total")
                        .getAsInt());
    }

    @Test
    void whatIsOwedIsUsedOfTheLimit() {
        json("contract", "limit", "jiebei", "--fen", "4000000", "--from", "2026-01-01");
        assertEquals(
                0,
                run(
                        "contract",
                        "jiebei",
                        "add",
                        "--principal",
                        "1000000",
                        "--daily-rate",
                        "0.0004",
                        "--start",
                        "2026-06-01",
                        "--terms",
                        "12",
                        "--due-day",
                        "20"));
        JsonObject limit = json("contract", "limit", "jiebei");
        assertEquals(1000000, limit.get("used").getAsInt());
        assertEquals(3000000, limit.get("left").getAsInt());
        assertEquals(0.25, limit.get("share").getAsDouble());
        out.getBuffer().setLength(0);
        assertEquals(0, run("contract", "limit", "jiebei", "--lang", "en"));
        assertTrue(out.toString().startsWith("Jiebei: limit 40000.00, used 10000.00"), out::toString);
    }

    @Test
    void aLimitThatWasNotSoIsForgotten() {
        json("contract", "limit", "huabei", "--fen", "1000000", "--from", "2026-01-01");
        assertEquals(1, run("contract", "limit", "huabei", "--forget", "--from", "2026-01-02"));
        assertEquals(1, err.toString().lines().count());
        JsonObject none = json("contract", "limit", "huabei", "--forget", "--from", "2026-01-01");
        assertTrue(none.getAsJsonArray("limits").isEmpty());
        assertTrue(none.get("total").isJsonNull());
    }

    @Test
    void aLimitThatCannotBeIsRefusedAndWrongUsageIsTold() {
        assertEquals(1, run("contract", "limit", "huabei", "--fen", "-1"));
        assertEquals(1, err.toString().lines().count());
        assertEquals(1, run("contract", "limit", "huabei", "--fen", "100", "--lender", " "));
        assertEquals(2, run("contract", "limit"));
        assertEquals(2, run("contract", "limit", "beiyongjin"));
        assertEquals(2, run("contract", "limit", "huabei", "--from", "2026-01-01"));
        assertEquals(2, run("contract", "limit", "huabei", "--fen", "1", "--forget"));
    }

    @Test
    void theInterestThatAlipayShowsTellsTheRounding() {
        assertEquals("HALF_UP", rounding(json(loan("--interest", "4500,4272"))));
        assertEquals("DOWN", rounding(json(loan("--interest", "4500,4271"))));
        assertEquals("DOWN", rounding(json(loan("--interest", "4500"))), "both fit");
        assertEquals("HALF_UP", rounding(json(loan("--interest", "4500", "--rounding", "HALF_UP"))), "both fit");
        assertEquals(1, run(loan("--interest", "4500,4300")));
        assertEquals(1, err.toString().lines().count());
        assertEquals(1, run(loan("--interest", "4500,4272", "--rounding", "DOWN")));
        assertTrue(err.toString().contains("--rounding"), err.toString());
        assertEquals(2, run(loan("--interest", "45.00")));
        assertEquals(4, json("contract", "list").getAsJsonArray("jiebei").size(), "what was refused is not kept");
    }

    private static String rounding(JsonObject contracts) {
        JsonArray loans = contracts.getAsJsonArray("jiebei");
        return loans.get(loans.size() - 1).getAsJsonObject().get("rounding").getAsString();
    }

    private static String[] loan(String... options) {
        String[] published = {
            "contract",
            "jiebei",
            "add",
            "--principal",
            "1000000",
            "--daily-rate",
            "0.00015",
            "--start",
            "2025-06-18",
            "--terms",
            "12",
            "--due-day",
            "18"
        };
        return Stream.of(published, options).flatMap(Stream::of).toArray(String[]::new);
    }

    private static JsonObject limit(JsonObject answer, int position) {
        return answer.getAsJsonArray("limits").get(position).getAsJsonObject();
    }

    private JsonObject json(String... arguments) {
        out.getBuffer().setLength(0);
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new);
        assertEquals(0, run(all), err.toString());
        return JsonParser.parseString(out.toString()).getAsJsonObject();
    }

    private int run(String... arguments) {
        err.getBuffer().setLength(0);
        Clock clock = Clock.fixed(Instant.parse("2026-06-05T04:00:00Z"), ZoneOffset.UTC);
        Map<String, String> environment =
                Map.of("XDG_DATA_HOME", folder.resolve("data").toString());
        Wiring wiring = new Wiring(clock, new UserFolders("Linux", environment, folder));
        return new CommandLineFace(
                        clock, new PrintWriter(out, true), new PrintWriter(err, true), wiring.commands(), request -> 0)
                .run(arguments);
    }
}
