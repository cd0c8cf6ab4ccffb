package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements that are not Alipay's, from the command line into a real ledger. */
class CashFlowImportTest {
    private static final String WECHAT =
            """
            微信支付账单明细,,,,,,,,,,
            起始时间：[2026-03-01 00:00:00] 终止时间：[2026-03-31 23:59:59],,,,,,,,,,
            导出类型：[全部],,,,,,,,,,
            导出时间：[2026-04-01 16:05:22],,,,,,,,,,
            共3笔记录,,,,,,,,,,
            交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注
            2026-03-05 12:45:27,商户消费,某面馆,"面, 加蛋",支出,¥28.16,某银行(1234),支付成功,1000001\t,2000001\t,/
            2026-03-06 12:45:27,零钱提现,某银行(1234),"/",/,¥100.10,某银行,提现已到账,1000002\t,/\t,"服务费¥0.10"
            2026-03-07 12:45:27,二维码收款,某某,"/",收入,¥500.00,/,已收钱,1000003\t,/\t,/
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_wechat_bill_is_income_and_outflow_once_and_undone_as_a_whole() throws IOException {
        Path bill = Files.writeString(folder.resolve("微信支付账单.csv"), WECHAT);
        JsonObject first = imported(0, bill);
        assertEquals("wechat", first.get("layout").getAsString());
        assertEquals(3, first.get("new").getAsInt());
        assertEquals(0, first.getAsJsonArray("warnings").size());
        JsonObject again = imported(0, bill);
        assertEquals(3, again.get("same").getAsInt());
        assertEquals(0, again.get("new").getAsInt());
        assertEquals(1, entries("--kind", "INCOME").size());
        assertEquals(1, entries("--kind", "OTHER_OUTFLOW").size());
        assertEquals(1, entries("--kind", "TRANSFER").size());
        assertEquals(3, entries("--product", "NONE").size());

        Path refunded = Files.writeString(
                folder.resolve("later.csv"),
                WECHAT.replace("2026-04-01 16", "2026-04-02 16")
                        .replace("¥28.16,某银行(1234),支付成功", "¥28.16,某银行(1234),已全额退款"));
        assertEquals(1, imported(0, refunded).get("changed").getAsInt());
        for (int batch = 3; batch >= 1; batch--) {
            assertEquals(0, run("imports", "undo", String.valueOf(batch)), err.toString());
        }
        assertEquals(0, entries().size());
    }

    @Test
    void a_wechat_bill_says_nothing_of_what_the_products_owe() throws IOException {
        Path bill = Files.writeString(folder.resolve("微信支付账单.csv"), WECHAT);
        imported(0, bill);
        assertEquals(0, json(0, "dues").getAsJsonArray("dues").size());
        assertTrue(err.toString().isBlank(), err.toString());
    }

    @Test
    void a_bank_s_table_is_explained_once_and_then_imported_straight() throws IOException {
        Path bank = Files.writeString(
                folder.resolve("bank.csv"),
                """
                交易日期,摘要,收入金额,支出金额
                2026-03-05,工资,8000.00,
                2026-03-06,房租,,2500.00
                2026-03-06,支付宝-快捷支付,,12.00
                2026-03-07,面,,十二
                """);
        assertEquals(1, run("import", bank.toString(), "--lang", "en"));
        assertTrue(err.toString().contains("--map"), err.toString());
        Path map = Files.writeString(
                folder.resolve("map.json"),
                "{\"columns\": [\"交易日期\", \"摘要\", \"收入金额\", \"支出金额\"], \"day\": \"交易日期\","
                        + " \"income\": \"收入金额\", \"outflow\": \"支出金额\", \"text\": \"摘要\"}");
        assertEquals(
                2,
                imported(0, bank, "--map", map.toString(), "--dry-run")
                        .get("new")
                        .getAsInt());
        assertEquals(1, run("import", bank.toString()), "a rehearsal remembers nothing");

        JsonObject first = imported(0, bank, "--map", map.toString());
        assertEquals(4, first.get("rows").getAsInt());
        assertEquals(1, first.get("ignored").getAsInt());
        assertEquals(1, first.get("rejected").getAsInt());
        JsonObject problem = first.getAsJsonArray("problems").get(0).getAsJsonObject();
        assertEquals(5, problem.get("line").getAsInt());
        assertEquals("2026-03-07,面,,十二", problem.get("text").getAsString());
        assertEquals(1, entries("--kind", "INCOME").size());
        assertEquals(3, imported(0, bank).get("same").getAsInt());
    }

    @Test
    void a_description_of_columns_that_is_wrong_is_refused_in_a_sentence() throws IOException {
        Path bank = Files.writeString(folder.resolve("bank.csv"), "日期,金额\n2026-03-05,1.00\n");
        for (String[] wrong : new String[][] {
            {"{}", "columns"},
            {"{\"columns\": [\"日期\", \"金额\"], \"day\": \"天\", \"amount\": \"金额\"}", "day: 天"},
            {"{\"columns\": [\"日期\", \"金额\"], \"day\": \"日期\"}", "income"},
            {"nonsense", "JSON"}
        }) {
            err.getBuffer().setLength(0);
            Path map = Files.writeString(folder.resolve("map.json"), wrong[0]);
            assertEquals(1, run("import", bank.toString(), "--map", map.toString()));
            assertTrue(err.toString().contains(wrong[1]), err.toString());
            assertEquals(1, err.toString().lines().count(), err.toString());
        }
    }

    @Test
    void a_cash_book_needs_a_word_of_the_person_and_carries_a_warning() throws IOException {
        Path book = Files.writeString(
                folder.resolve("cashbook_record.csv"),
                "记录时间,分类,收支类型,金额,备注,账户,来源,标签,\n2026-06-27 18:33:16,交通,支出,4.00,地铁,花呗,账单同步,,\n");
        assertEquals(1, run("import", book.toString()));
        JsonObject taken = imported(0, book, "--accept-low-trust");
        assertEquals(1, taken.get("new").getAsInt());
        assertTrue(taken.getAsJsonArray("warnings").toString().contains("LOW_TRUST_LAYOUT"));
        assertEquals(1, imported(0, book, "--accept-low-trust").get("same").getAsInt());
        assertEquals(1, entries("--product", "HUABEI").size());
    }

    @Test
    void a_charset_can_be_named_and_a_name_that_is_none_is_refused() throws IOException {
        Path bill =
                Files.write(folder.resolve("bill.csv"), WECHAT.getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        assertEquals(
                "UTF-16LE",
                imported(0, bill, "--charset", "UTF-16LE").get("charset").getAsString());
        assertEquals(1, run("import", bill.toString(), "--charset", "no such thing"));
        assertTrue(err.toString().contains("no such thing"), err.toString());
    }

    private JsonObject imported(int exit, Path file, String... options) {
        String[] command = Stream.concat(Stream.of("import", file.toString()), Stream.of(options))
                .toArray(String[]::new);
        return json(exit, command).getAsJsonArray("files").get(0).getAsJsonObject();
    }

    private JsonArray entries(String... options) {
        String[] command =
                Stream.concat(Stream.of("entries"), Stream.of(options)).toArray(String[]::new);
        return json(0, command).getAsJsonArray("entries");
    }

    private JsonObject json(int exit, String... arguments) {
        out.getBuffer().setLength(0);
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new);
        assertEquals(exit, run(all), err.toString());
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
