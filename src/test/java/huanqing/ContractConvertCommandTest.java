package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import huanqing.cli.CommandLineFace;
import huanqing.infra.files.UserFolders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bill of 12,000.00, issued on 1 June and due on the 10th, converted on the command line on 5 June. */
class ContractConvertCommandTest {
    private static final List<String> STATEMENT = List.of(
            "导出信息：",
            "姓名：某某",
            "支付宝账户：someone@example.com",
            "起始时间：[2026-05-01 00:00:00]    终止时间：[2026-06-04 23:59:59]",
            "导出交易类型：[全部]",
            "导出时间：[2026-06-05 09:12:52]",
            "共1笔记录",
            "",
            "------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------",
            "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,",
            "2026-05-02 12:00:00,数码电器,电器店,dian***@x.com,电脑,支出,12000.00,花呗,交易成功,N1\t,M1\t,,");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void imported() throws IOException {
        Path file = folder.resolve("alipay_record.csv");
        Files.write(file, (String.join("\n", STATEMENT) + "\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(0, run("import", file.toString()), err.toString());
    }

    @Test
    void aBillInTermsLeavesItsMonthAndUndoGivesTheOldDuesBack() {
        JsonObject before = json("dues");
        assertEquals("OPEN", due(before, 0).get("state").getAsString());

        JsonObject kept = json(convert("--terms", "12", "--fee-rate", "0.088"));
        assertEquals(12, conversion(kept).get("terms").getAsInt());
        assertEquals("2026-06-05", conversion(kept).get("on").getAsString(), "today, unless said otherwise");

        JsonObject dues = json("dues");
        assertEquals(13, dues.getAsJsonArray("dues").size());
        assertEquals("CONVERTED", due(dues, 0).get("state").getAsString());
        assertEquals(0, due(dues, 0).get("total").getAsInt());
        assertEquals("huabei-2026-07", due(dues, 1).get("id").getAsString());
        for (int term = 1; term <= 12; term++) {
            assertEquals(108800, due(dues, term).get("total").getAsInt());
        }

        json(convert("--undo"));
        assertEquals(before, json("dues"));
        assertEquals(1, run(convert("--undo")));
    }

    @Test
    void aPartCanBeDeferred() {
        JsonObject kept = json(convert("--defer", "--amount", "50000", "--on", "2026-06-02"));
        assertEquals(50000, conversion(kept).get("amount").getAsInt());
        assertTrue(conversion(kept).get("terms").isJsonNull());

        JsonObject dues = json("dues");
        assertEquals(1150000, due(dues, 0).get("total").getAsInt());
        assertEquals("OPEN", due(dues, 0).get("state").getAsString());
        assertEquals(51000, due(dues, 1).get("total").getAsInt());
    }

    @Test
    void termsThatWereSettledAtOnceLeaveTheBillsToCome() {
        json(convert("--terms", "12", "--fee-rate", "0.088"));
        JsonObject before = json("dues");
        assertEquals(1, run(convert("--settled", "--on", "2026-06-04")), "before it was converted");
        assertEquals(1, run(convert("--settled", "--on", "2026-06-06")), "not done yet");

        JsonObject kept = json(convert("--settled"));
        assertEquals("2026-06-05", conversion(kept).get("settled_on").getAsString());
        assertEquals("WAIVE_UNBILLED", conversion(kept).get("policy").getAsString());
        assertEquals(1, json("dues").getAsJsonArray("dues").size(), "no term is left to bill");
        out.getBuffer().setLength(0);
        assertEquals(0, run("contract", "list", "--lang", "en"));
        assertTrue(out.toString().contains("settled early on 2026-06-05"), out::toString);

        json(convert("--go-on"));
        assertEquals(before, json("dues"));
        assertEquals(1, run(convert("--go-on")));
    }

    @Test
    void whatWasDeferredHasNoTermsToSettle() {
        json(convert("--defer", "--amount", "50000", "--on", "2026-06-02"));
        assertEquals(1, run(convert("--settled")));
    }

    @Test
    void theListSaysWhatWasConverted() {
        json(convert("--terms", "3", "--fee-rate", "0.025", "--amount", "600000"));
        out.getBuffer().setLength(0);
        assertEquals(0, run("contract", "list", "--lang", "en"));
        assertTrue(
                out.toString().contains("Huabei bill 2026-06: 6000.00 in 3 terms at 2.5%, done 2026-06-05"),
                out::toString);
    }

    @Test
    void whatTheRulesForbidIsRefusedInOneSentenceAndNotKept() {
        JsonObject before = json("dues");
        assertEquals(1, run(convert("--defer", "--lang", "en")));
        assertTrue(err.toString().contains("5,000"), err.toString());
        assertEquals(1, err.toString().lines().count());
        assertEquals(1, run(convert("--defer", "--amount", "50000", "--on", "2026-05-31")));
        assertEquals(1, run(convert("--defer", "--amount", "50000", "--on", "2026-06-06")), "not done yet");
        assertEquals(1, run("contract", "huabei", "convert", "--bill", "2020-01", "--defer"));
        assertEquals(before, json("dues"));

        assertEquals(0, run(convert("--defer", "--amount", "50000")));
        assertEquals(1, run(convert("--defer", "--amount", "50000")), "once a bill");
    }

    @Test
    void aConversionThatNoLongerFitsMovesNothingAndTheListSaysWhy() {
        json(convert("--terms", "12", "--fee-rate", "0.088"));
        assertEquals(0, run("contract", "list", "--lang", "en"));
        assertEquals("", err.toString());

        json("contract", "huabei", "--bill-day", "1", "--due-day", "4");

        assertEquals(0, run("contract", "list", "--lang", "en"));
        assertTrue(err.toString().startsWith("Huabei bill 2026-06 can only be converted between"), err.toString());
        assertEquals("OVERDUE", due(json("dues"), 0).get("state").getAsString());
    }

    @Test
    void wrongUsageIsTold() {
        assertEquals(2, run(convert()));
        assertEquals(2, run(convert("--terms", "3")));
        assertEquals(2, run(convert("--defer", "--undo")));
        assertEquals(2, run("contract", "huabei"));
        assertEquals(2, run("contract", "huabei", "--bill-day", "1"));
    }

    private static String[] convert(String... options) {
        return Stream.concat(Stream.of("contract", "huabei", "convert", "--bill", "2026-06"), Stream.of(options))
                .toArray(String[]::new);
    }

    private static JsonObject conversion(JsonObject contracts) {
        return contracts.getAsJsonArray("conversions").get(0).getAsJsonObject();
    }

    private static JsonObject due(JsonObject answer, int position) {
        return answer.getAsJsonArray("dues").get(position).getAsJsonObject();
    }

    private JsonObject json(String... arguments) {
        out.getBuffer().setLength(0);
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new);
        assertEquals(0, run(all), err.toString());
        return JsonParser.parseString(out.toString()).getAsJsonObject();
    }

    private int run(String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2026-06-05T04:00:00Z"), ZoneOffset.UTC);
        Map<String, String> environment =
                Map.of("XDG_DATA_HOME", folder.resolve("data").toString());
        Wiring wiring = new Wiring(clock, new UserFolders("Linux", environment, folder));
        return new CommandLineFace(
                        clock, new PrintWriter(out, true), new PrintWriter(err, true), wiring.commands(), request -> 0)
                .run(arguments);
    }
}
