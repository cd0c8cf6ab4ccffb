package huanqing.infra.statementfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.Refusal;
import huanqing.app.statement.table.CharsetSample;
import huanqing.app.statement.table.TableSketch;
import huanqing.domain.statement.source.Issuer;
import huanqing.domain.statement.table.MappingProposal;
import huanqing.domain.statement.table.TableMapping;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that no layout explains: the person says what the columns are, or what the bytes are. */
class UnknownTableTest {
    private static final String TABLE =
            """
            某银行账户交易明细
            账号：6222000000000000
            交易日期,摘要,收入金额,支出金额,账户余额,对方户名,
            2026-03-05,"工资,三月",8000.00,,9000.00,某公司,
            2026-03-06,房租,,2500.00,6500.00,张某,
            2026-03-06,房租,,二百,6500.00,张某,
            2026-03-07,面,,12.00,6488.00,,某店,
            ,,,,,,
            合计,,8000.00,2512.00,,,
            """;

    @TempDir
    private Path folder;

    @Test
    void a_table_comes_back_as_a_sketch_and_with_an_explanation_as_rows() throws IOException {
        Path file = file(TABLE, "GB18030");
        Collected first = Collected.of(file);
        assertEquals(Refusal.UNKNOWN_TABLE, first.refusal());
        assertEquals(List.of(), first.rows);
        TableSketch sketch = first.sketch();
        assertEquals("GB18030", sketch.charset());
        assertEquals(
                List.of("2026-03-05", "工资,三月", "8000.00", "", "9000.00", "某公司", ""),
                sketch.rows().get(3));

        Collected read = Collected.of(ImportRequest.of(file).explainedBy(Optional.of(proposed(sketch))));
        assertEquals(2, read.rows.size());
        assertEquals("工资,三月", read.rows.get(0).wording().text());
        assertEquals(4, read.rows.get(0).line());
        assertEquals(Issuer.TABLE, read.rows.get(0).source().issuer());
        assertEquals(
                List.of("6 AMOUNT_UNREADABLE", "7 COLUMNS_AMBIGUOUS", "9 TIME_UNREADABLE"),
                read.problems.stream()
                        .map(problem -> problem.line() + " " + problem.cause())
                        .toList());
        assertEquals(Optional.empty(), read.facts().account(), "a bank's account number is nobody's business");
    }

    @Test
    void a_bank_s_workbook_is_explained_like_its_csv() throws IOException {
        byte[] book = Workbooks.of(
                Workbooks.texts(List.of("交易日期", "摘要", "交易金额")),
                Workbooks.row(Workbooks.date("46086"), Workbooks.text("工资"), Workbooks.number("8000")),
                Workbooks.row(Workbooks.date("46087.5"), Workbooks.text("房租"), Workbooks.number("-2500.1")));
        Path file = Files.write(folder.resolve("bank.xlsx"), book);
        TableSketch sketch = Collected.of(file).sketch();
        Collected read = Collected.of(ImportRequest.of(file).explainedBy(Optional.of(proposed(sketch))));
        assertEquals(
                List.of("收入 800000", "支出 250010"),
                read.rows.stream()
                        .map(row ->
                                row.wording().direction() + " " + row.amount().fen())
                        .toList());
    }

    @Test
    void an_explanation_for_other_columns_does_not_bend_to_the_file() throws IOException {
        Path file = file(TABLE, "UTF-8");
        TableMapping other =
                proposed(Collected.of(file(TABLE.replace("摘要", "用途"), "UTF-8")).sketch());
        assertEquals(
                Refusal.UNKNOWN_TABLE,
                Collected.of(ImportRequest.of(file).explainedBy(Optional.of(other)))
                        .refusal());
    }

    @Test
    void a_charset_of_another_place_is_asked_for_and_never_bent() throws IOException {
        String table = TABLE.replace("某银行账户交易明细", "某銀行賬戶交易明細").replace("摘要", "摘要說明");
        Path file = file(
                table.replace("户", "戶")
                        .replace("额", "額")
                        .replace("对", "對")
                        .replace("账", "賬")
                        .replace("张", "張")
                        .replace("资", "資")
                        .replace("计", "計")
                        .replace("号：", "號:")
                        .replace("某店", "某店"),
                "Big5");
        TableSketch sketch = Collected.of(file).sketch();
        assertTrue(
                sketch.charsets().stream().map(CharsetSample::charset).toList().contains("Big5"),
                sketch.charsets().toString());
        TableSketch said = Collected.of(ImportRequest.of(file).writtenIn(Optional.of(Charset.forName("Big5"))))
                .sketch();
        assertEquals("Big5", said.charset());
        assertEquals("摘要說明", said.rows().get(2).get(1));
        assertTrue(sketch.charsets().stream().noneMatch(sample -> sample.line().indexOf('\ufffd') >= 0));
    }

    @Test
    void bytes_of_no_common_charset_are_shown_in_each_that_fits() {
        byte[] latin = "Libell\u00e9;Cr\u00e9dit;D\u00e9bit\nCaf\u00e9 \u00e9t\u00e9;1;2\n"
                .getBytes(Charset.forName("windows-1252"));
        Collected read = Collected.of(latin);
        assertEquals(Refusal.CHARSET_UNKNOWN, read.refusal());
        assertEquals("", read.sketch().charset());
        List<String> names =
                read.sketch().charsets().stream().map(CharsetSample::charset).toList();
        assertTrue(names.contains("windows-1252"), names.toString());
    }

    @Test
    void the_charset_that_was_said_is_used_or_the_lines_are_listed() throws IOException {
        Path file = file(Statements.app(Statements.ROW), "GB18030");
        Collected wrong = Collected.of(ImportRequest.of(file).writtenIn(Optional.of(Charset.forName("UTF-8"))));
        assertEquals(Refusal.CHARSET_UNKNOWN, wrong.refusal());
        Path wide = file(Statements.app(Statements.ROW), "UTF-16");
        for (String name : List.of("UTF-16", "UTF-16BE")) {
            Collected read = Collected.of(ImportRequest.of(wide).writtenIn(Optional.of(Charset.forName(name))));
            assertEquals(1, read.rows.size(), name);
        }
    }

    @Test
    void a_cash_book_is_imported_on_request_only() throws IOException {
        Path file = file(
                "特别提示：\n1.本记账单内容…\n记录时间,分类,收支类型,金额,备注,账户,来源,标签,\n"
                        + "2026-06-27 18:33:16,交通,支出,4.00,地铁,花呗,账单同步,,\n"
                        + "2026/6/27 20:10,其他,收入,\"2，000.00\",,余额,手动,,\n"
                        + ",,,,,,,\n",
                "GB18030");
        assertEquals(Refusal.CASHBOOK, Collected.of(file).refusal());
        Collected read = Collected.of(ImportRequest.of(file).withLowTrust(true));
        assertEquals(2, read.rows.size());
        assertEquals(List.of(), read.problems);
        assertEquals("花呗", read.rows.get(0).wording().method());
        assertEquals("地铁", read.rows.get(0).wording().text());
        assertEquals(200_000, read.rows.get(1).amount().fen());
        assertEquals("alipay-cashbook", read.facts().layout());
    }

    private static TableMapping proposed(TableSketch sketch) {
        int header = MappingProposal.headerRow(sketch.rows()).orElseThrow();
        return MappingProposal.of(sketch.rows(), header).orElseThrow();
    }

    private Path file(String text, String charset) throws IOException {
        return Files.write(Files.createTempFile(folder, "table", ".csv"), text.getBytes(Charset.forName(charset)));
    }
}
