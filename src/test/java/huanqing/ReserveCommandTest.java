package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import huanqing.cli.CommandLineFace;
import huanqing.infra.files.UserFolders;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code reserve} as a script meets it, over the demo's statement. */
class ReserveCommandTest {
    private static final String DEMO = "assets/demo/alipay_record_demo.csv";
    private static final String TODAY = "2026-11-22";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theShapeIsTheOneThatIsPromised() {
        imported();
        JsonObject json = json("--cash", "500000", "--reserve", "300000", "--seed", "7");
        assertEquals(
                Set.of(
                        "committed_fen",
                        "binding_due",
                        "at_confidence",
                        "no_income",
                        "coverage_now",
                        "backtest",
                        "seed"),
                json.keySet());
        JsonObject shares = json.getAsJsonObject("at_confidence");
        assertEquals(Set.of("0.8", "0.9", "0.95", "0.99"), shares.keySet());
        long last = 0;
        for (String share : shares.keySet()) {
            JsonObject at = shares.getAsJsonObject(share);
            long fen = at.get("fen").getAsLong();
            assertTrue(fen >= last, share);
            assertTrue(at.getAsJsonArray("interval").get(0).getAsLong() <= fen);
            assertTrue(at.getAsJsonArray("interval").get(1).getAsLong() >= fen);
            last = fen;
        }
        assertEquals(3, json.getAsJsonArray("no_income").size());
        assertTrue(json.get("coverage_now").getAsDouble() > 0);
        assertTrue(json.getAsJsonObject("backtest").get("of").getAsInt() >= 6);
        assertEquals(7, json.get("seed").getAsLong());
    }

    @Test
    void anotherConfidenceIsAnsweredUnderItsName() {
        imported();
        JsonObject shares = json("--confidence", "0.975").getAsJsonObject("at_confidence");
        assertTrue(shares.has("0.975") && shares.has("0.99"));
        long at = shares.getAsJsonObject("0.975").get("fen").getAsLong();
        assertTrue(at >= shares.getAsJsonObject("0.95").get("fen").getAsLong());
        assertTrue(at <= shares.getAsJsonObject("0.99").get("fen").getAsLong());
    }

    @Test
    void theSameLedgerAndSeedGiveTheSameBytes() {
        imported();
        assertEquals(text("reserve", "--json", "--today", TODAY), text("reserve", "--json", "--today", TODAY));
    }

    @Test
    void whatIsUnknownIsNullAndNotZero() {
        imported();
        JsonObject json = json();
        assertTrue(json.get("coverage_now").isJsonNull());
        assertEquals(0, json.getAsJsonArray("no_income").size());
        assertTrue(json.get("committed_fen").getAsLong() > 0);
        assertTrue(json.get("binding_due").getAsString().matches("(huabei|jiebei)-.*"));
    }

    @Test
    void cashLessensWhatMustLieReadyBesideIt() {
        imported();
        long without = json().get("committed_fen").getAsLong();
        assertEquals(
                without - 1_000, json("--cash", "1000").get("committed_fen").getAsLong());
        assertEquals(without, json("--reserve", "1000").get("committed_fen").getAsLong());
    }

    @Test
    void aYoungLedgerSaysWhyThereIsNoConfidence() {
        imported();
        JsonObject json = JsonParser.parseString(text("reserve", "--json", "--today", "2024-03-05"))
                .getAsJsonObject();
        assertTrue(json.getAsJsonObject("at_confidence").get("0.95").isJsonNull());
        assertEquals(0, json.getAsJsonObject("backtest").get("of").getAsInt());
        String said = text("reserve", "--today", "2024-03-05", "--lang", "en");
        assertTrue(said.contains("fewer than 6"), said);
        assertTrue(said.contains("1–3 months of dues"), said);
    }

    @Test
    void peopleAreToldInSentences() {
        imported();
        String said = text("reserve", "--today", TODAY, "--cash", "100000", "--lang", "zh");
        assertTrue(said.contains("要有 95% 的把握："), said);
        assertTrue(said.contains("断收入 1 个月："), said);
        assertFalse(said.contains("{"), said);
    }

    @Test
    void aWrongOptionIsWrongUsage() {
        assertEquals(2, run("reserve", "--confidence", "95"));
        assertTrue(err.toString().contains("--confidence"), err.toString());
    }

    private void imported() {
        assertEquals(0, run("import", DEMO));
    }

    private JsonObject json(String... options) {
        String[] all = Stream.concat(Stream.of("reserve", "--json", "--today", TODAY), Stream.of(options))
                .toArray(String[]::new);
        return JsonParser.parseString(text(all)).getAsJsonObject();
    }

    private String text(String... args) {
        assertEquals(0, run(args), err.toString());
        return out.toString();
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Wiring wiring = new Wiring(
                Clock.systemUTC(), new UserFolders("Linux", Map.of("XDG_DATA_HOME", folder.toString()), folder));
        String[] all = Stream.concat(
                        Stream.of(args),
                        Stream.of("--ledger", folder.resolve("ledger.db").toString()))
                .toArray(String[]::new);
        return new CommandLineFace(
                        Clock.systemUTC(),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        wiring.commands(),
                        request -> 9)
                .run(all);
    }
}
