package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import huanqing.cli.CommandLineFace;
import huanqing.infra.files.UserFolders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a script meets it: real files, a real ledger, exit codes and JSON. */
class LedgerCommandsTest {
    private static final List<String> STATEMENT = List.of(
            "导出信息：",
            "姓名：某某",
            "支付宝账户：someone@example.com",
            "起始时间：[2026-05-01 00:00:00]    终止时间：[2026-06-30 23:59:59]",
            "导出交易类型：[全部]",
            "导出时间：[2026-07-01 09:12:52]",
            "共6笔记录",
            "",
            "------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------",
            "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,",
            "2026-06-10 19:13:05,信用借还,花呗,/,花呗自动还款-2026年06月账单,不计收支,28.00,工商银行储蓄卡(0001),还款成功,N6\t,\t,,",
            "2026-06-09 11:30:00,信用借还,花呗,/,花呗自动还款,不计收支,28.00,,还款失败,N5\t,\t,,",
            "2026-05-20 09:51:00,信用借还,借呗,/,借呗放款至银行卡,不计收支,1500.00,工商银行储蓄卡(0001),放款成功,N4\t,\t,,",
            "2026-05-12 12:00:00,餐饮美食,面馆,mian***@x.com,午饭,支出,12.00,账户余额&花呗,交易成功,N3\t,M3\t,,",
            "2026-05-02 12:00:00,餐饮美食,面馆,mian***@x.com,午饭,支出,28.00,花呗,交易成功,N1\t,M1\t,,",
            "2026-05-01 12:00:00,餐饮美食,面馆,mian***@x.com,午饭,支出,二十八,花呗,交易成功,N0\t,M0\t,,");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyRowOfAStatementIsAccountedForAndTheSecondImportAddsNothing() throws IOException {
        JsonObject first = importedFile(0, statement());
        assertEquals(6, first.get("rows").getAsInt());
        assertEquals("GB18030", first.get("charset").getAsString());
        assertEquals(
                List.of(3, 0, 0, 1, 1, 1),
                Stream.of("new", "same", "changed", "ignored", "review", "rejected")
                        .map(key -> first.get(key).getAsInt())
                        .toList());
        JsonObject problem = first.getAsJsonArray("problems").get(0).getAsJsonObject();
        assertEquals(16, problem.get("line").getAsInt());
        assertEquals("AMOUNT_UNREADABLE", problem.get("reason").getAsString());

        JsonObject second = importedFile(0, statement());
        assertEquals(0, second.get("new").getAsInt());
        assertEquals(0, second.get("changed").getAsInt());
        assertEquals(5, json(0, "entries").getAsJsonArray("entries").size());
    }

    @Test
    void aRehearsalWritesNothing() throws IOException {
        assertEquals(0, run("import", statement().toString(), "--dry-run", "--json"));
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void anImportIsUndoneAsAWholeAndOnlyOnce() throws IOException {
        importedFile(0, statement());
        assertEquals(0, run("imports", "undo", "1"));
        assertEquals(0, json(0, "entries").getAsJsonArray("entries").size());
        assertEquals(1, run("imports", "undo", "1"));
        assertEquals(1, run("imports", "undo", "7"));
        assertEquals(1, importedFile(0, statement()).get("rejected").getAsInt());
    }

    @Test
    void entriesCanBeChosenByProductKindAndDay() throws IOException {
        importedFile(0, statement());
        assertEquals(
                2,
                json(0, "entries", "--product", "HUABEI", "--kind", "REPAYMENT")
                        .getAsJsonArray("entries")
                        .size());
        assertEquals(
                1,
                json(0, "entries", "--from", "2026-06-10", "--to", "2026-06-10")
                        .getAsJsonArray("entries")
                        .size());
    }

    @Test
    void aFileThatIsNoStatementIsRefusedInOneSentenceAndTheRestIsImported() throws IOException {
        Path note = Files.writeString(folder.resolve("note.csv"), "milk,eggs\n1,2\n");
        assertEquals(1, run("import", note.toString(), statement().toString()));
        assertTrue(err.toString().startsWith("note.csv: "), err.toString());
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertEquals(5, json(0, "entries").getAsJsonArray("entries").size());
    }

    @Test
    void withoutALedgerTheSentenceSaysWhatToDo() {
        assertEquals(1, run("entries", "--ledger", folder.resolve("none.db").toString(), "--lang", "en"));
        assertTrue(err.toString().contains("huanqing import"), err.toString());
        assertFalse(Files.exists(folder.resolve("none.db")));
    }

    @Test
    void aFileThatIsNoLedgerIsLeftAsItIs() throws IOException {
        Path other = Files.writeString(folder.resolve("other.db"), "my diary");
        assertEquals(1, run("check", "--ledger", other.toString()));
        assertEquals("my diary", Files.readString(other));
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    void wrongUsageIsTold() {
        assertEquals(2, run("entries", "--product", "HOUSE"));
        assertEquals(2, run("nonsense"));
        assertEquals(2, run("--json"));
    }

    @Test
    void duesComeFromTheRowsWithTheirFormulas() throws IOException {
        importedFile(0, statement());
        List<JsonObject> dues = json(0, "dues").getAsJsonArray("dues").asList().stream()
                .map(due -> due.getAsJsonObject())
                .toList();
        assertEquals(
                List.of("huabei-2026-06", "jiebei-2026-06-20", "jiebei-2026-07-20"),
                dues.stream().map(due -> due.get("id").getAsString()).toList());
        JsonObject bill = dues.get(0);
        assertEquals("PAID", bill.get("state").getAsString());
        assertEquals(2800, bill.get("total").getAsInt());
        assertEquals(0, bill.get("difference").getAsInt());
        assertEquals(2800, bill.getAsJsonObject("parts").get("principal").getAsInt());
        JsonObject total = bill.getAsJsonArray("explained").get(0).getAsJsonObject();
        assertEquals("TOTAL", total.get("figure").getAsString());
        assertEquals(2800, total.getAsJsonObject("operands").get("ORDINARY").getAsInt());
        assertTrue(dues.get(2).get("total").isJsonNull());
        assertEquals(
                2, json(0, "dues", "--to", "2026-06-30").getAsJsonArray("dues").size());
    }

    @Test
    void aConfirmedHuabeiContractMovesTheDues() throws IOException {
        importedFile(0, statement());
        assertFalse(json(0, "contract", "list")
                .getAsJsonObject("huabei")
                .get("confirmed")
                .getAsBoolean());

        JsonObject huabei = json(0, "contract", "huabei", "--bill-day", "5", "--due-day", "15", "--fee", "3=0.023")
                .getAsJsonObject("huabei");

        assertTrue(huabei.get("confirmed").getAsBoolean());
        assertEquals(5, huabei.get("bill_day").getAsInt());
        assertEquals("0.023", huabei.getAsJsonObject("fees").get("3").getAsString());
        assertEquals(
                "2026-05-15",
                json(0, "dues")
                        .getAsJsonArray("dues")
                        .get(0)
                        .getAsJsonObject()
                        .get("agreed")
                        .getAsString());
    }

    @Test
    void aConfirmedLoanIsTiedToItsRowAndCanBeRemoved() throws IOException {
        importedFile(0, statement());
        JsonObject loan = addedLoan(150000);
        assertEquals(150000, loan.get("principal").getAsInt());
        assertFalse(loan.get("drawdown").isJsonNull());
        assertEquals(20, loan.get("due_day").getAsInt());
        assertTrue(addedLoan(150000).get("drawdown").isJsonNull(), "a row pays out one loan");

        assertEquals(1, run("contract", "jiebei", "remove", "9"));
        json(0, "contract", "jiebei", "remove", "1");
        assertEquals(1, json(0, "contract", "list").getAsJsonArray("jiebei").size());
    }

    private JsonObject addedLoan(int fen) {
        String[] loan = {
            "contract",
            "jiebei",
            "add",
            "--principal",
            String.valueOf(fen),
            "--daily-rate",
            "0.0004",
            "--start",
            "2026-05-20",
            "--terms",
            "3",
            "--method",
            "LEVEL"
        };
        var loans = json(0, loan).getAsJsonArray("jiebei");
        return loans.get(loans.size() - 1).getAsJsonObject();
    }

    @Test
    void aSoundLedgerSaysSo() throws IOException {
        importedFile(0, statement());
        assertTrue(json(0, "check").get("ok").getAsBoolean());
    }

    private JsonObject importedFile(int exit, Path file) {
        return json(exit, "import", file.toString())
                .getAsJsonArray("files")
                .get(0)
                .getAsJsonObject();
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

    private Path statement() throws IOException {
        Path file = folder.resolve("alipay_record.csv");
        Files.write(file, (String.join("\n", STATEMENT) + "\n").getBytes(Charset.forName("GB18030")));
        return file;
    }
}
