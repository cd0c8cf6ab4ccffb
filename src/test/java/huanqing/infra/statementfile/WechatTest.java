package huanqing.infra.statementfile;

import static huanqing.infra.statementfile.Workbooks.WECHAT_HEADER;
import static huanqing.infra.statementfile.Workbooks.date;
import static huanqing.infra.statementfile.Workbooks.number;
import static huanqing.infra.statementfile.Workbooks.row;
import static huanqing.infra.statementfile.Workbooks.shared;
import static huanqing.infra.statementfile.Workbooks.text;
import static huanqing.infra.statementfile.Workbooks.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.statement.Refusal;
import huanqing.domain.money.Money;
import huanqing.domain.statement.RowProblem.Cause;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.source.Issuer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WeChat's bill in the forms in which it comes: CSV until 2025, a workbook since, either in a ZIP. */
class WechatTest {
    private static final String PREAMBLE =
            """
            微信支付账单明细,,,,,,,,,,
            微信昵称：[某某],,,,,,,,,,
            起始时间：[2026-03-01 00:00:00] 终止时间：[2026-03-31 23:59:59],,,,,,,,,,
            导出类型：[全部],,,,,,,,,,
            导出时间：[2026-04-01 16:05:22],,,,,,,,,,
            ,,,,,,,,,,
            共2笔记录,,,,,,,,,,
            注：,,,,,,,,,,
            4. 本账单中所有时间均为UTC+08:00时间,,,,,,,,,,
            ----------------------微信支付账单明细列表--------------------,,,,,,,,,,
            交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注
            """;
    private static final String MEAL =
            "2026-03-05 12:45:27,商户消费,某面馆,\"面, 加蛋\",支出,¥28.16,某银行(1234),支付成功,1000001\t,2000001\t,/\n";
    private static final String WITHDRAWAL =
            "2026-03-06 12:45:27,零钱提现,某银行(1234),\"/\"\t,/,\"¥1,100.10\",某银行,提现已到账,1000002\t,/\t,\"服务费¥0.10\"\n";

    @TempDir
    private Path folder;

    @Test
    void a_csv_is_read_with_its_facts_and_a_slash_says_nothing() {
        Collected read = Collected.of(PREAMBLE + MEAL + WITHDRAWAL, "UTF-8");
        assertEquals(2, read.rows.size());
        assertEquals(List.of(), read.problems);
        assertEquals("wechat", read.facts().layout());
        assertEquals(Optional.of(2), read.facts().announcedRows());
        assertEquals(Optional.of("全部"), read.facts().filter());
        assertEquals(Optional.empty(), read.facts().account());
        assertEquals(
                Optional.of(LocalDateTime.of(2026, 3, 1, 0, 0)), read.facts().from());
        StatementRow meal = read.rows.get(0);
        assertEquals("面, 加蛋", meal.wording().text());
        assertEquals("1000001", meal.wording().order());
        assertEquals("", meal.wording().note());
        assertEquals(Issuer.WECHAT, meal.source().issuer());
        StatementRow withdrawal = read.rows.get(1);
        assertEquals(Money.ofFen(110_010), withdrawal.amount());
        assertEquals("", withdrawal.wording().direction());
        assertEquals("", withdrawal.wording().merchantOrder());
        assertEquals("服务费¥0.10", withdrawal.wording().note());
    }

    @Test
    void a_row_with_a_comma_too_many_or_too_few_is_listed_and_never_shifted() {
        Collected read = Collected.of(
                PREAMBLE
                        + MEAL.replace("\"面, 加蛋\"", "面,加蛋")
                        + MEAL.replace("¥28.16,", "")
                        + MEAL.replace("¥28.16", "¥28.1六")
                        + MEAL,
                "UTF-8");
        assertEquals(1, read.rows.size());
        assertEquals(
                List.of("12 COLUMNS_AMBIGUOUS", "13 COLUMNS_MISSING", "14 AMOUNT_UNREADABLE"),
                read.problems.stream()
                        .map(problem -> problem.line() + " " + problem.cause())
                        .toList());
    }

    @Test
    void a_quote_in_the_middle_of_a_name_is_a_letter() {
        Collected read = Collected.of(PREAMBLE + MEAL.replace("某面馆", "点击底部\"多多视频"), "UTF-8");
        assertEquals("点击底部\"多多视频", read.rows.get(0).wording().counterparty());
    }

    @Test
    void a_workbook_is_read_with_binary_amounts_serial_days_and_texts_of_every_kind() {
        byte[] book = Workbooks.of(
                texts(List.of("微信支付账单明细")),
                "<row r=\"4\">" + text("起始时间：[2026-03-01 00:00:00] 终止时间：[2026-03-31 23:59:59]") + "</row>",
                texts(WECHAT_HEADER),
                row(
                        date("46086.5315625"),
                        text("商户消费"),
                        text("某\"面\"馆"),
                        text("面,\n加蛋"),
                        shared(0),
                        number("548.58000000000004"),
                        text("零钱"),
                        shared(1),
                        text("1000001\t"),
                        text("/"),
                        text("/")),
                row(
                        text("2026-03-06 12:45:27"),
                        text("微信红包"),
                        text("某某"),
                        text("/"),
                        text("收入"),
                        number("7.0000000000000007E-2"),
                        text("/"),
                        text("已存入零钱"),
                        number("1000003980120260306001"),
                        text("/")));
        Collected read = Collected.of(book);
        assertEquals(1, read.rows.size());
        StatementRow meal = read.rows.get(0);
        assertEquals(LocalDateTime.of(2026, 3, 5, 12, 45, 27), meal.at());
        assertEquals(Money.ofFen(54_858), meal.amount());
        assertEquals("某\"面\"馆", meal.wording().counterparty());
        assertEquals("面, 加蛋", meal.wording().text());
        assertEquals("支付成功", meal.wording().status());
        assertEquals(6, meal.line());
        assertEquals(
                List.of(Cause.ORDER_NUMBER_DAMAGED),
                read.problems.stream().map(problem -> problem.cause()).toList());
        assertTrue(read.facts().from().isPresent());
    }

    @Test
    void the_sheet_with_the_bill_is_found_behind_others() {
        String cover = Workbooks.sheet(texts(List.of("说明")), texts(List.of("a", "b", "c", "d", "e")));
        String bill = Workbooks.sheet(texts(WECHAT_HEADER), mealRow());
        assertEquals(1, Collected.of(Workbooks.ofSheets(cover, bill)).rows.size());
    }

    @Test
    void a_zip_from_the_mail_opens_to_either_form() throws IOException {
        byte[] book = Workbooks.of(texts(WECHAT_HEADER), mealRow());
        assertEquals(
                1,
                Collected.of(zip("微信支付账单流水文件(20260301-20260331).xlsx", book), password())
                        .rows
                        .size());
        byte[] csv = (PREAMBLE + MEAL).getBytes(Charset.forName("UTF-8"));
        assertEquals(
                1,
                Collected.of(zip("微信支付账单(20260301-20260331).csv", csv), password())
                        .rows
                        .size());
        assertEquals(
                Refusal.ZIP_NEEDS_PASSWORD,
                Collected.of(zip("微信支付账单流水文件.xlsx", book)).refusal());
    }

    @Test
    void alipays_statement_saved_as_a_workbook_is_sent_back_for_the_original() {
        List<String> header = List.of(Statements.HEADER.strip().split(","));
        List<String> cells = List.of(Statements.ROW.strip().split(","));
        assertEquals(
                Refusal.SPREADSHEET,
                Collected.of(Workbooks.of(texts(header), texts(cells))).refusal());
        assertEquals(
                Refusal.SPREADSHEET,
                Collected.of(Workbooks.of(texts(List.of("a", "b")))).refusal());
    }

    @Test
    void a_crooked_workbook_is_refused_and_opens_nothing_else() throws IOException {
        Map<String, String> parts = Workbooks.parts(List.of(Workbooks.sheet(texts(WECHAT_HEADER), mealRow())));
        Map<String, String> cut = new LinkedHashMap<>(parts);
        cut.put(
                "xl/worksheets/sheet1.xml",
                parts.get("xl/worksheets/sheet1.xml").replace("</sheetData>", ""));
        assertEquals(Refusal.ZIP_DAMAGED, Collected.of(Workbooks.zipped(cut)).refusal());

        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Map<String, String> spy = new LinkedHashMap<>(parts);
        spy.put(
                "xl/sharedStrings.xml",
                "<!DOCTYPE sst [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><sst><si><t>&e;</t></si></sst>");
        assertEquals(Refusal.ZIP_DAMAGED, Collected.of(Workbooks.zipped(spy)).refusal());

        Map<String, String> bomb = new LinkedHashMap<>(parts);
        bomb.put("xl/media/bomb.bin", "0".repeat(64 << 20));
        assertEquals(Refusal.ZIP_TOO_LARGE, Collected.of(Workbooks.zipped(bomb)).refusal());
    }

    private static String mealRow() {
        return texts(
                List.of("2026-03-05 12:45:27", "商户消费", "某面馆", "面", "支出", "¥28.16", "零钱", "支付成功", "1000001", "/", "/"));
    }

    private static Optional<char[]> password() {
        return Optional.of("123456".toCharArray());
    }

    private Path zip(String name, byte[] content) throws IOException {
        Path file = Files.createTempFile(folder, "wechat", ".zip");
        Files.delete(file);
        ZipParameters parameters = new ZipParameters();
        parameters.setFileNameInZip(name);
        parameters.setEncryptFiles(true);
        parameters.setEncryptionMethod(EncryptionMethod.ZIP_STANDARD);
        try (ZipFile zip = new ZipFile(file.toFile(), password().get())) {
            zip.addStream(new ByteArrayInputStream(content), parameters);
        }
        return file;
    }
}
