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

/** Whose figure counts for a due, said on the command line. Bought: 28.00; Alipay took 27.50 for that bill. */
class DuesTrustCommandTest {
    private static final String BILL = "huabei-2026-06";
    private static final List<String> STATEMENT = List.of(
            "导出信息：",
            "姓名：某某",
            "支付宝账户：someone@example.com",
            "起始时间：[2026-05-01 00:00:00]    终止时间：[2026-06-30 23:59:59]",
            "导出交易类型：[全部]",
            "导出时间：[2026-07-01 09:12:52]",
            "共3笔记录",
            "",
            "------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------",
            "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,",
            "2026-06-12 12:00:00,餐饮美食,面馆,mian***@x.com,午饭,支出,12.00,花呗,交易成功,N3\t,M3\t,,",
            "2026-06-10 19:13:05,信用借还,花呗,/,花呗自动还款-2026年06月账单,不计收支,27.50,工商银行储蓄卡(0001),还款成功,N6\t,\t,,",
            "2026-05-02 12:00:00,餐饮美食,面馆,mian***@x.com,午饭,支出,28.00,花呗,交易成功,N1\t,M1\t,,");

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
    void theComputedFigureCanCountInsteadOfAlipays() {
        JsonObject trusted = only(json("dues", "trust", BILL, "--source", "COMPUTED"));

        assertEquals("COMPUTED", trusted.get("source").getAsString());
        assertEquals(2800, trusted.get("total").getAsInt());
        assertEquals(trusted, bill(), "the ledger keeps the answer");
    }

    @Test
    void aFigureOfOnesOwnCountsAndTheDifferenceShows() {
        JsonObject trusted = only(json("dues", "trust", BILL, "--source", "USER", "--fen", "2780"));

        assertEquals("USER", trusted.get("source").getAsString());
        assertEquals(2780, trusted.get("total").getAsInt());
        assertEquals(20, trusted.get("difference").getAsInt());
    }

    @Test
    void forgettingTheAnswerBringsTheOldDueBack() {
        JsonObject before = bill();
        json("dues", "trust", BILL, "--source", "USER", "--fen", "2780");

        assertEquals(before, only(json("dues", "trust", BILL, "--forget")));
        assertEquals("STATEMENT", bill().get("source").getAsString());
    }

    @Test
    void aSideThatSaysNothingCannotBeTrusted() {
        assertEquals(1, run("dues", "trust", "huabei-2026-07", "--source", "STATEMENT", "--lang", "en"));
        assertTrue(err.toString().contains("--source USER --fen"), err.toString());
        assertEquals(1, run("dues", "trust", "huabei-1999-01", "--source", "USER", "--fen", "1"));
    }

    @Test
    void aFigureBelongsToOnesOwnAnswer() {
        assertEquals(2, run("dues", "trust", BILL, "--source", "USER"));
        assertEquals(2, run("dues", "trust", BILL, "--source", "COMPUTED", "--fen", "5"));
        assertEquals(2, run("dues", "trust", BILL, "--source", "USER", "--fen", "-5"));
        assertEquals(2, run("dues", "trust", BILL, "--forget", "--fen", "5"));
        assertEquals(2, run("dues", "trust", BILL));
    }

    private JsonObject bill() {
        return only(json("dues", "--to", "2026-06-30"));
    }

    private static JsonObject only(JsonObject answer) {
        var dues = answer.getAsJsonArray("dues");
        assertEquals(1, dues.size());
        return dues.get(0).getAsJsonObject();
    }

    private JsonObject json(String... arguments) {
        out.getBuffer().setLength(0);
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new);
        assertEquals(0, run(all), err.toString());
        return JsonParser.parseString(out.toString()).getAsJsonObject();
    }

    private int run(String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2026-07-01T04:00:00Z"), ZoneOffset.UTC);
        Map<String, String> environment =
                Map.of("XDG_DATA_HOME", folder.resolve("data").toString());
        Wiring wiring = new Wiring(clock, new UserFolders("Linux", environment, folder));
        return new CommandLineFace(
                        clock, new PrintWriter(out, true), new PrintWriter(err, true), wiring.commands(), request -> 0)
                .run(arguments);
    }
}
