package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import huanqing.cli.CommandLineFace;
import huanqing.infra.files.UserFolders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code linkage} as a script meets it. */
class LinkageCommandTest {
    private static final Path DEMO = Path.of("assets/demo/alipay_record_demo.csv");
    private static final Path VECTORS = Path.of("src/test/resources/huanqing/domain/linkage/vectors.json");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void seriesComeBackUnderTheNamesOfTheReferenceFile() throws IOException {
        JsonArray expected = JsonParser.parseString(Files.readString(VECTORS)).getAsJsonArray();
        JsonArray cases = json("linkage", "--series", VECTORS.toString()).getAsJsonArray("cases");
        assertEquals(expected.size(), cases.size());
        for (int i = 0; i < cases.size(); i++) {
            JsonObject one = cases.get(i).getAsJsonObject();
            assertHasPaths(expected.get(i).getAsJsonObject(), one);
            assertTrue(one.keySet().containsAll(Set.of("verdict", "overall_p", "channels", "models", "stress_table")));
        }
        assertEquals("LINKED", cases.get(2).getAsJsonObject().get("verdict").getAsString());
        assertEquals(
                1,
                cases.get(2)
                        .getAsJsonObject()
                        .getAsJsonArray("channels")
                        .get(0)
                        .getAsJsonObject()
                        .get("lag")
                        .getAsInt());
    }

    private static void assertHasPaths(JsonObject expected, JsonObject actual) {
        for (Map.Entry<String, JsonElement> entry : expected.entrySet()) {
            boolean input = entry.getKey().matches("(huabei|jiebei)_(fen|stress)");
            assertTrue(input || actual.has(entry.getKey()), entry.getKey());
            if (!input && entry.getValue().isJsonObject()) {
                assertHasPaths(entry.getValue().getAsJsonObject(), actual.getAsJsonObject(entry.getKey()));
            }
        }
    }

    @Test
    void sameSeriesAndSeedGiveTheSameBytes() {
        String first = text("linkage", "--series", VECTORS.toString(), "--seed", "9", "--json");
        String again = text("linkage", "--series", VECTORS.toString(), "--seed", "9", "--json");
        assertEquals(first, again);
    }

    @Test
    void tooFewMonthsSayHowManyAreMissing() throws IOException {
        Path file = write("{\"name\":\"few\",\"huabei_fen\":[1,2,3],\"jiebei_fen\":[3,1,2]}");
        JsonObject one = json("linkage", "--series", file.toString())
                .getAsJsonArray("cases")
                .get(0)
                .getAsJsonObject();
        assertEquals("NOT_ENOUGH_DATA", one.get("verdict").getAsString());
        assertEquals(9, one.get("months_missing").getAsInt());
        assertTrue(one.get("overall_p").isJsonNull());
    }

    @Test
    void unusableSeriesAreRefusedInOneSentenceThatNamesThePlace() throws IOException {
        assertRefused("{\"huabei_fen\":[1,2],\"jiebei_fen\":[1]}", "2 / 1");
        assertRefused("[{\"name\":\"a\",\"huabei_fen\":[1,-2],\"jiebei_fen\":[1,2]}]", "a: huabei_fen[1]");
        assertRefused("[{\"name\":\"a\",\"huabei_fen\":[1,2.5],\"jiebei_fen\":[1,2]}]", "a: huabei_fen[1]");
        assertRefused("[{\"name\":\"a\",\"huabei_fen\":[1,null],\"jiebei_fen\":[1,2]}]", "a: huabei_fen[1]");
        assertRefused("[{\"name\":\"a\",\"huabei_fen\":[1,[2]],\"jiebei_fen\":[1,2]}]", "a: huabei_fen[1]");
        assertRefused(
                "[{\"name\":\"a\",\"huabei_fen\":[1],\"jiebei_fen\":[1],\"huabei_stress\":[2]}]",
                "a: huabei_stress[0]");
        assertRefused("[{\"name\":\"a\",\"jiebei_fen\":[1]}]", "a: huabei_fen");
        assertRefused("[1]", "cases[0]");
        assertRefused("{\"cases\":3}", "cases");
        assertRefused("not json at all {", "JSON");
        assertRefused("", "");
    }

    private void assertRefused(String content, String place) throws IOException {
        Path file = write(content);
        err.getBuffer().setLength(0);
        assertEquals(1, run("linkage", "--series", file.toString(), "--lang", "en"), content);
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains(place), err.toString());
    }

    @Test
    void aMissingSeriesFileIsNamed() {
        assertEquals(1, run("linkage", "--series", folder.resolve("none.json").toString()));
        assertTrue(err.toString().contains("none.json"), err.toString());
    }

    @Test
    void theDemosStoryIsNamed() {
        JsonObject report = demo();
        assertEquals("LINKED", report.get("verdict").getAsString());
        assertEquals("LAG", channel(report).get("channel").getAsString());
        assertEquals("HUABEI", channel(report).get("leader").getAsString());
        JsonObject flow = report.getAsJsonArray("flow").get(0).getAsJsonObject();
        assertEquals("JIEBEI", flow.get("from").getAsString());
        assertTrue(flow.get("share").getAsDouble() > 0.5, "Jiebei money pays most of the Huabei bills");
        JsonObject first = report.getAsJsonArray("flags").get(0).getAsJsonObject();
        assertEquals("RAISED", first.get("state").getAsString());
        assertEquals("RED", report.get("flag_level").getAsString());
        assertTrue(report.get("cost_of_link_fen").getAsLong() > 0);
        assertEquals(report, json("linkage"), "the same ledger and seed");
    }

    /** The same months with Jiebei's in other orders: the link must not be seen in more than a few of them. */
    @Test
    void theDemoWithItsJiebeiMonthsShuffledIsNotLinked() throws IOException {
        JsonObject report = demo();
        JsonArray huabei = report.getAsJsonArray("huabei_repaid_fen");
        int months = huabei.size();
        StringBuilder cases = new StringBuilder("[");
        for (int step = 0; step < 20; step++) {
            cases.append(step == 0 ? "" : ",")
                    .append("{\"name\":\"" + step + "\",\"huabei_fen\":" + huabei)
                    .append(",\"huabei_stress\":" + report.get("huabei_stress"))
                    .append(",\"jiebei_fen\":" + shuffled(report.getAsJsonArray("jiebei_repaid_fen"), step, months))
                    .append(",\"jiebei_stress\":" + shuffled(report.getAsJsonArray("jiebei_stress"), step, months))
                    .append('}');
        }
        JsonArray answers = json(
                        "linkage",
                        "--series",
                        write(cases.append(']').toString()).toString())
                .getAsJsonArray("cases");
        long linked = answers.asList().stream()
                .filter(one ->
                        one.getAsJsonObject().get("verdict").getAsString().equals("LINKED"))
                .count();
        assertTrue(linked <= 3, linked + " of 20");
    }

    private static JsonArray shuffled(JsonArray months, int seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        JsonArray shuffled = months.deepCopy();
        for (int last = count - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            JsonElement kept = shuffled.get(last);
            shuffled.set(last, shuffled.get(other));
            shuffled.set(other, kept);
        }
        return shuffled;
    }

    @Test
    void aLedgerWithoutDebtsGivesAnAnswerToo() throws IOException {
        Path csv = folder.resolve("empty.csv");
        Files.writeString(
                csv,
                """
                导出信息：
                起始时间：[2026-05-01 00:00:00]    终止时间：[2026-06-30 23:59:59]
                导出时间：[2026-07-01 09:12:52]
                共1笔记录
                交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,
                2026-05-12 12:00:00,餐饮美食,面馆,mian***@x.com,午饭,支出,12.00,账户余额,交易成功,N3,M3,,
                """);
        assertEquals(0, run("import", csv.toString()), err.toString());
        JsonObject report = json("linkage");
        assertEquals("NOT_ENOUGH_DATA", report.get("verdict").getAsString());
        assertEquals(0, report.get("months").getAsInt());
        assertTrue(report.get("cost_of_link_fen").isJsonNull());
        String sentences = text("linkage", "--lang", "zh");
        assertTrue(sentences.startsWith("关联分析：还没有完整的月份"), sentences);
        assertFalse(sentences.contains("NaN"));
    }

    private JsonObject demo() {
        assertEquals(0, run("import", DEMO.toString()), err.toString());
        return json("linkage");
    }

    private static JsonObject channel(JsonObject report) {
        return report.getAsJsonArray("channels").get(0).getAsJsonObject();
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("series.json"), content);
    }

    private JsonObject json(String... arguments) {
        return JsonParser.parseString(text(
                        Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new)))
                .getAsJsonObject();
    }

    private String text(String... arguments) {
        out.getBuffer().setLength(0);
        assertEquals(0, run(arguments), err.toString());
        return out.toString();
    }

    private int run(String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), ZoneOffset.UTC);
        Map<String, String> environment =
                Map.of("XDG_DATA_HOME", folder.resolve("data").toString());
        Wiring wiring = new Wiring(clock, new UserFolders("Linux", environment, folder));
        return new CommandLineFace(
                        clock, new PrintWriter(out, true), new PrintWriter(err, true), wiring.commands(), request -> 0)
                .run(arguments);
    }
}
