package huanqing.infra.statementfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Cancelled;
import huanqing.app.Progress;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.Refusal;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Reason;
import huanqing.domain.statement.Classifier;
import huanqing.domain.statement.RowProblem.Cause;
import huanqing.domain.statement.StatementFacts;
import huanqing.domain.statement.StatementRow;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hostile inputs of the facts (statement formats 6) that concern reading, each under its number. */
class HostileInputTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {8, 9})
    void input01_header_on_line_24_or_25(int tips) {
        Collected read = Collected.of(Statements.preamble(tips) + Statements.HEADER + Statements.ROW);
        assertEquals(1, read.rows.size());
        assertEquals(tips + 17, read.rows.get(0).line());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 60})
    void input01_header_on_any_early_line(int linesBefore) {
        Collected read = Collected.of("说明\n".repeat(linesBefore) + Statements.HEADER + Statements.ROW);
        assertEquals(1, read.rows.size());
        assertEquals(linesBefore + 2, read.rows.get(0).line());
    }

    @Test
    void input02_padded_header_with_full_width_brackets_and_reordered_columns() {
        Collected read = Collected.of("  商品说明 ,　收／支 , 金额   ,交易时间,收/付款方式 ,交易状态,交易订单号\t,备注,商家订单号,交易分类,交易对方\n"
                + "午餐,支出,23.50,2024-03-05 12:30:00,花呗,交易成功,A1,附言,M1,餐饮美食,面馆\n");
        StatementRow row = read.rows.get(0);
        assertEquals("午餐", row.wording().text());
        assertEquals("花呗", row.wording().method());
        assertEquals("面馆", row.wording().counterparty());
        assertEquals("附言", row.wording().note());
        assertEquals(2_350, row.amount().fen());
    }

    @Test
    void input02_missing_required_column_is_named_as_such() {
        assertEquals(
                Refusal.COLUMNS_MISSING,
                Collected.of("交易时间,交易分类,交易对方,商品说明,收/支,收/付款方式,交易状态,交易订单号\n").refusal());
    }

    @Test
    void input02_missing_counterparty_account_is_no_matter() {
        Collected read = Collected.of("交易时间,交易分类,交易对方,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注\n"
                + "2024-03-05 12:30:00,餐饮美食,面馆,午餐,支出,23.50,花呗,交易成功,A1,M1,\n");
        assertEquals("午餐", read.rows.get(0).wording().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"支付宝（中国）网络技术有限公司  电子客户回单", "支付宝支付科技有限公司  电子客户回单", ""})
    void input03_company_line_old_new_or_none(String company) {
        String text = Statements.app(Statements.ROW).replace("支付宝支付科技有限公司  电子客户回单", company);
        assertEquals(1, Collected.of(text).rows.size());
    }

    @ParameterizedTest
    @CsvSource({"GB18030", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void input04_every_charset_is_read_to_the_letter(String charset) {
        String rare = "𠮷野家㐂寿司";
        Collected read = Collected.of(Statements.app(Statements.ROW.replace("小满面馆", rare)), charset);
        assertEquals(rare, read.rows.get(0).wording().counterparty());
        assertEquals(charset, read.facts().charset());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void input04_byte_order_mark_is_no_letter(String charset) {
        Collected read = Collected.of("\ufeff" + Statements.HEADER + Statements.ROW, charset);
        assertEquals(1, read.rows.size());
        assertEquals(charset, read.facts().charset());
    }

    @Test
    void input04_spreadsheets_unicode_text_is_separated_by_tabs() {
        String text = (Statements.HEADER + Statements.ROW).replace("\t", "").replace(',', '\t');
        Collected read = Collected.of("\ufeff" + text, "UTF-16LE");
        assertEquals("午餐套餐", read.rows.get(0).wording().text());
    }

    @Test
    void input04_byte_that_is_in_no_charset_spoils_its_row_only() {
        byte[] bytes =
                Statements.app(Statements.ROW, Statements.ROW, Statements.ROW).getBytes(GB18030);
        int second = Statements.app(Statements.ROW).getBytes(GB18030).length;
        bytes[second + 30] = (byte) 0xFF;
        Collected read = Collected.of(bytes);
        assertEquals(2, read.rows.size());
        assertEquals(Cause.BYTES_UNREADABLE, read.problems.get(0).cause());
        assertEquals(27, read.problems.get(0).line());
        assertTrue(read.problems.get(0).raw().contains("\\xFF"));
        assertFalse(read.problems.get(0).raw().contains("\ufffd"));
    }

    @Test
    void input04_text_that_is_in_no_charset_is_refused() {
        byte[] noise = new byte[2_000];
        Arrays.fill(noise, (byte) 0xFF);
        noise[1_000] = '\n';
        assertEquals(Refusal.CHARSET_UNKNOWN, Collected.of(noise).refusal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void input05_any_line_end_also_mixed(String end) {
        String rows = Statements.ROW.replace("\n", end).repeat(3);
        Collected read = Collected.of(Statements.preamble(9) + Statements.HEADER + rows);
        assertEquals(3, read.rows.size());
        assertEquals(
                List.of(26, 27, 28), read.rows.stream().map(StatementRow::line).toList());
    }

    @Test
    void input05_no_final_line_end() {
        Collected read = Collected.of(Statements.app(Statements.ROW.stripTrailing()));
        assertEquals(1, read.rows.size());
        assertEquals(List.of(), read.problems);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024030522001400001",
                "0012345678901234567890123456789012345678",
                "2024030522001_R1",
                "2024030522001*REFUND_1",
                ""
            })
    void input06_order_numbers_stay_text(String order) {
        Collected read = Collected.of(Statements.app(Statements.ROW.replace("2024030522001400001", order)));
        assertEquals(order, read.rows.get(0).wording().order());
    }

    @Test
    void input06_number_that_a_spreadsheet_rounded_is_flagged() {
        Collected read = Collected.of(Statements.app(
                Statements.ROW.replace("2024030522001400001\t", "2.02E+27"),
                Statements.ROW.replace("2024030522001400001\t", "2E+27"),
                Statements.ROW));
        assertEquals(1, read.rows.size());
        assertEquals(
                List.of(Cause.ORDER_NUMBER_DAMAGED, Cause.ORDER_NUMBER_DAMAGED),
                read.problems.stream().map(problem -> problem.cause()).toList());
    }

    @Test
    void input06_merchants_number_of_tabs_is_none() {
        Collected read = Collected.of(Statements.app(
                Statements.ROW.replace("M0001\t", "\t"), Statements.ROW.replace("M0001\t", "               \t")));
        assertEquals("", read.rows.get(0).wording().merchantOrder());
        assertEquals("", read.rows.get(1).wording().merchantOrder());
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("午餐,大份", "午餐,大份"),
                Arguments.of("午餐,大份,加蛋,少辣", "午餐,大份,加蛋,少辣"),
                Arguments.of("\"午餐,大份\"", "午餐,大份"),
                Arguments.of("\"午\"\"餐\"\",大份\"", "午\"餐\",大份"),
                Arguments.of("\"5寸蛋糕", "\"5寸蛋糕"),
                Arguments.of("蛋糕5\"", "蛋糕5\""),
                Arguments.of("蛋糕\"5\"寸,黑森林", "蛋糕\"5\"寸,黑森林"),
                Arguments.of("\"午餐\n大份\"", "午餐\n大份"),
                Arguments.of("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void input07_commas_and_quotes_in_the_text_shift_nothing(String written, String meant) {
        String row = Statements.ROW.replace("午餐套餐", written);
        Collected read = Collected.of(Statements.app(Statements.ROW, row, Statements.ROW));
        assertEquals(List.of(), read.problems);
        assertEquals(3, read.rows.size());
        StatementRow middle = read.rows.get(1);
        assertEquals(meant, middle.wording().text());
        assertEquals("支出", middle.wording().direction());
        assertEquals(2_350, middle.amount().fen());
        assertEquals("花呗", middle.wording().method());
        assertEquals("2024030522001400001", middle.wording().order());
    }

    @Test
    void input07_quoted_line_break_in_the_note_takes_its_lines_and_no_more() {
        String row = Statements.ROW.replace("\t,,\n", "\t,\"第一行\n第二行,还有\n\n第三行\",\n");
        Collected read = Collected.of(Statements.app(row, Statements.ROW));
        assertEquals(2, read.rows.size());
        assertEquals(List.of(), read.problems);
        assertEquals("第一行\n第二行,还有\n\n第三行", read.rows.get(0).wording().note());
        assertEquals(30, read.rows.get(1).line());
    }

    @Test
    void input07_lone_quotes_do_not_glue_rows_together() {
        String row = Statements.ROW.replace("午餐套餐", "\"5寸蛋糕");
        Collected read = Collected.of(Statements.app(row, row, row, row));
        assertEquals(4, read.rows.size());
    }

    @Test
    void input07_comma_in_the_counterparty_goes_back_to_the_counterparty() {
        Collected read = Collected.of(Statements.app(Statements.ROW.replace("小满面馆", "Xiaoman Noodles, Ltd.")));
        assertEquals("Xiaoman Noodles, Ltd.", read.rows.get(0).wording().counterparty());
        assertEquals("午餐套餐", read.rows.get(0).wording().text());
    }

    @Test
    void input07_unquoted_thousands_go_back_to_the_amount() {
        Collected read = Collected.of(Statements.app(Statements.ROW.replace("23.50", "1,234.56")));
        assertEquals(123_456, read.rows.get(0).amount().fen());
    }

    @Test
    void input07_text_that_speaks_like_another_column_is_listed_and_not_guessed() {
        Collected read = Collected.of(Statements.app(Statements.ROW.replace("午餐套餐", "午餐,支出,9.99")));
        assertEquals(0, read.rows.size());
        assertEquals(Cause.COLUMNS_AMBIGUOUS, read.problems.get(0).cause());
    }

    @Test
    void input07_row_with_two_readings_is_listed_and_not_guessed() {
        Collected read = Collected.of(Statements.app(Statements.ROW.replace("小满面馆,/", "小满面馆,/,/")));
        assertEquals(0, read.rows.size());
        assertEquals(Cause.COLUMNS_AMBIGUOUS, read.problems.get(0).cause());
    }

    @Test
    void input08_row_one_comma_short_is_a_row() {
        Collected read = Collected.of(Statements.app(Statements.ROW.replace("\t,,\n", "\t,\n")));
        assertEquals(1, read.rows.size());
        assertEquals("M0001", read.rows.get(0).wording().merchantOrder());
    }

    @Test
    void input08_every_lost_comma_is_noticed() {
        for (int comma = 0, at = Statements.ROW.indexOf(','); at >= 0; at = Statements.ROW.indexOf(',', at + 1)) {
            String row = Statements.ROW.substring(0, at) + Statements.ROW.substring(at + 1);
            Collected read = Collected.of(Statements.app(row, Statements.ROW));
            boolean lastTwo = ++comma >= 11;
            assertEquals(lastTwo ? 2 : 1, read.rows.size(), row);
            assertEquals(lastTwo ? 0 : 1, read.problems.size(), row);
        }
    }

    @Test
    void input08_padding_rows_are_nothing() {
        Collected read =
                Collected.of(Statements.app(Statements.ROW, ",,,,,,,,,,,,\n", ",,,,,\n", "  \n", Statements.ROW));
        assertEquals(2, read.rows.size());
        assertEquals(List.of(), read.problems);
    }

    @Test
    void input08_file_padded_by_a_spreadsheet() {
        String padded = Statements.app(Statements.ROW)
                .replace("\r\n", ",,,,,,,,,,,,\r\n")
                .replace(",\n", ",,,\n");
        Collected read = Collected.of(padded);
        assertEquals(1, read.rows.size());
        assertEquals(1, read.facts().announcedRows().orElseThrow());
        assertEquals("li@example.com", read.facts().account().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"-5.00,AMOUNT_NEGATIVE", "金额未知,AMOUNT_UNREADABLE", "'',AMOUNT_MISSING", "1.005,AMOUNT_UNREADABLE"})
    void input09_amount_that_is_none_is_listed_with_its_line(String amount, Cause cause) {
        Collected read =
                Collected.of(Statements.app(Statements.ROW, Statements.ROW.replace("23.50", amount), Statements.ROW));
        assertEquals(2, read.rows.size());
        assertEquals(cause, read.problems.get(0).cause());
        assertEquals(27, read.problems.get(0).line());
        assertTrue(read.problems.get(0).raw().startsWith("2024-03-05 12:30:00,餐饮美食"));
    }

    @ParameterizedTest
    @CsvSource({"1000,100000", "'\"1,234.56\"',123456", "¥28.16,2816", "2，000.00,200000", "0.00,0"})
    void input09_amount_in_other_spellings(String amount, long fen) {
        Collected read = Collected.of(Statements.app(Statements.ROW.replace("23.50", amount)));
        assertEquals(fen, read.rows.get(0).amount().fen());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#########", "46110.78055", "2024-02-30 10:00:00"})
    void input10_time_that_is_none_is_listed(String time) {
        Collected read = Collected.of(Statements.app(Statements.ROW.replace("2024-03-05 12:30:00", time)));
        assertEquals(Cause.TIME_UNREADABLE, read.problems.get(0).cause());
    }

    @Test
    void input11_unknown_words_keep_their_row_for_review() {
        Collected read = Collected.of(Statements.app(
                Statements.ROW.replace("支出", "其他方向"),
                Statements.ROW.replace("交易成功", "量子态"),
                Statements.ROW.replace("餐饮美食", "星际旅行")));
        assertEquals(List.of(), read.problems);
        assertEquals(
                List.of(EntryState.REVIEW, EntryState.REVIEW, EntryState.BOOKED),
                read.rows.stream().map(row -> Classifier.meaningOf(row).state()).toList());
    }

    @Test
    void input22_account_line_is_handed_over_wherever_it_stands() {
        assertEquals(
                "li@example.com",
                Collected.of(Statements.app(Statements.ROW)).facts().account().orElseThrow());
        Collected foot = Collected.of("收/支,交易对方,对方账号,商品说明,收/付款方式,金额,交易状态,交易分类,交易订单号,商家订单号,交易时间,\n"
                + "支出,面馆,/,午餐,花呗,9.00,交易成功,餐饮美食,A1\t,M1\t,2021-06-01 12:00:00 ,\n"
                + "------------------------\r\n导出信息：\r\n姓名：李示例\r\n支付宝账户：13800000000\r\n"
                + "起始时间：[2021-05-01 00:00:00]    终止时间：[2021-06-30 23:59:59]\r\n"
                + "导出时间：[2021-07-01 03:10:16]\r\n共1笔记录\r\n收入：0笔,0.00元\r\n其他：0笔,0.00元\r\n");
        StatementFacts facts = foot.facts();
        assertEquals("alipay-app-2021", facts.layout());
        assertEquals("13800000000", facts.account().orElseThrow());
        assertEquals("2021-07-01T03:10:16", facts.exportedAt().orElseThrow().toString());
        assertEquals("2021-05-01T00:00", facts.from().orElseThrow().toString());
        assertEquals("2021-06-30T23:59:59", facts.to().orElseThrow().toString());
        assertEquals(1, facts.announcedRows().orElseThrow());
        assertEquals(List.of(), foot.problems);
        assertEquals(1, foot.rows.size());
    }

    @Test
    void input23_filtered_empty_and_header_only_files_are_statements() {
        String filtered = Statements.app().replace("[全部]", "[仅支出]").replace("共1笔", "共0笔");
        Collected read = Collected.of(filtered);
        assertEquals("仅支出", read.facts().filter().orElseThrow());
        assertEquals(0, read.facts().announcedRows().orElseThrow());
        assertEquals(0, read.rows.size());
        assertEquals(Optional.empty(), Collected.of(Statements.HEADER).facts().announcedRows());
    }

    @Test
    void input24_every_truncation_gives_whole_rows_or_a_named_one() {
        byte[] whole = Statements.app(Statements.ROW, Statements.ROW).getBytes(GB18030);
        int second = Statements.app(Statements.ROW).getBytes(GB18030).length;
        StatementRow expected = Collected.of(whole).rows.get(0);
        for (int length = second + 12; length < whole.length; length++) {
            Collected read = Collected.of(Arrays.copyOf(whole, length));
            int rows = read.rows.size();
            assertEquals(2, rows + read.problems.size(), "cut at " + length);
            if (rows == 2) {
                assertEquals(expected.wording(), read.rows.get(1).wording());
                assertEquals(expected.amount(), read.rows.get(1).amount());
            } else {
                assertEquals(Cause.ROW_CUT_OFF, read.problems.get(0).cause(), "cut at " + length);
            }
        }
    }

    @Test
    void input25_wrong_files_are_named() {
        assertEquals(Refusal.FILE_EMPTY, Collected.of(new byte[0]).refusal());
        assertEquals(
                Refusal.FILE_EMPTY, Collected.of("\ufeff \r\n\r\n", "UTF-8").refusal());
        assertEquals(
                Refusal.PDF_CERTIFICATE,
                Collected.of("%PDF-1.7\n%âãÏÓ\n", "ISO-8859-1").refusal());
        assertEquals(
                Refusal.WEB_PAGE,
                Collected.of("\n<!DOCTYPE html><html><body>登录</body></html>").refusal());
        assertEquals(
                Refusal.IMAGE,
                Collected.of("\u0089PNG\r\n\u001a\n", "ISO-8859-1").refusal());
        assertEquals(
                Refusal.IMAGE,
                Collected.of("\u00ff\u00d8\u00ff\u00e0", "ISO-8859-1").refusal());
        assertEquals(
                Refusal.SPREADSHEET,
                Collected.of("\u00d0\u00cf\u0011\u00e0\u00a1", "ISO-8859-1").refusal());
        assertEquals(Refusal.NOT_A_STATEMENT, Collected.of("你好，世界\n这不是对账单\n").refusal());
        assertEquals(
                Refusal.NOT_A_STATEMENT, Collected.of("a,b,c,d,e\n1,2,3,4,5\n").refusal());
        assertEquals(
                Refusal.FILE_MISSING, Collected.of(folder.resolve("none.csv")).refusal());
        assertEquals(Refusal.FOLDER, Collected.of(folder).refusal());
    }

    @Test
    void input25_other_exports_are_named() {
        assertEquals(
                Refusal.CASHBOOK,
                Collected.of("特别提示：\n1.本记账单内容…\n记录时间,分类,收支类型,金额,备注,账户,来源,标签,\n"
                                + "2026-06-27 18:33:16,交通,支出,4.00,地铁,花呗,账单同步,,\n")
                        .refusal());
        assertEquals(
                Refusal.MERCHANT_EXPORT,
                Collected.of("#支付宝业务明细查询\n支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,订单金额（元）,商家实收（元）\n")
                        .refusal());
        assertEquals(
                Refusal.MERCHANT_EXPORT,
                Collected.of("#支付宝账务明细查询\n账务流水号,业务流水号,商户订单号,商品名称,发生时间,对方账号,收入金额（+元）,支出金额（-元）,账户余额（元）\n")
                        .refusal());
    }

    @Test
    void input26_name_variants_of_the_file_do_not_matter() throws Exception {
        for (String name : List.of("账单 (1).csv", "X.CSV", "支付宝交易明细（20240101-20240331）.csv", "noextension")) {
            Path file = Files.write(
                    folder.resolve(name), Statements.app(Statements.ROW).getBytes(GB18030));
            assertEquals(1, Collected.of(file).rows.size(), name);
        }
    }

    @Test
    void input27_line_of_a_megabyte_is_named_and_the_next_row_read() {
        String longRow = Statements.ROW.replace("午餐套餐", "长".repeat(500_000));
        Collected read = Collected.of(Statements.app(longRow, Statements.ROW));
        assertEquals(1, read.rows.size());
        assertEquals(Cause.LINE_TOO_LONG, read.problems.get(0).cause());
        assertTrue(read.problems.get(0).raw().length() <= 500);
    }

    @Test
    void input27_reading_can_be_cancelled_and_says_how_far_it_is() throws Exception {
        Path file = Files.write(
                folder.resolve("long.csv"),
                Statements.app(Statements.ROW.repeat(20_000)).getBytes(GB18030));
        Collected sink = new Collected();
        long[] seen = new long[2];
        Progress progress = new Progress() {
            @Override
            public void report(long done, long total) {
                assertTrue(done >= seen[0] && done <= total, "never back, never beyond");
                seen[0] = done;
                seen[1] = total;
            }

            @Override
            public boolean isCancelled() {
                return sink.rows.size() > 5_000;
            }
        };
        StatementFileReader reader = new StatementFileReader();
        assertThrows(Cancelled.class, () -> reader.read(ImportRequest.of(file), sink, progress));
        assertTrue(sink.rows.size() < 8_000);
        assertEquals(Files.size(file), seen[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@SUM(1)", "+86 报销", "<script>alert(1)</script>", "\u202e反向\u200b零宽", "含\u0000空"})
    void input28_odd_text_is_only_text(String odd) {
        Collected read = Collected.of(Statements.app(Statements.ROW.replace("午餐套餐", odd)), "UTF-8");
        assertEquals(odd, read.rows.get(0).wording().text());
    }

    @Test
    void input30_days_at_the_edges_are_kept() {
        Collected read = Collected.of(Statements.app(
                Statements.ROW.replace("2024-03-05 12:30:00", "2024-02-29 23:59:59"),
                Statements.ROW.replace("2024-03-05 12:30:00", "2013-01-01 00:00:00"),
                Statements.ROW.replace("2024-03-05 12:30:00", "2099-12-31 23:59:59")));
        assertEquals(
                List.of("2024-02-29T23:59:59", "2013-01-01T00:00", "2099-12-31T23:59:59"),
                read.rows.stream().map(row -> row.at().toString()).toList());
    }

    @Test
    void input32_and_18_wording_that_holds_the_product_name_is_judged_after_reading() {
        Collected read = Collected.of(Statements.app(
                "2024-03-05 12:30:00,商业服务,支付宝,/,花呗收钱服务费[20221021],支出,1.60,,交易成功,A1\t,\t,,\n",
                "2026-07-10 08:00:00,信用借还,花呗|信用购,/,自动还款-花呗|信用购2026年07月账单,不计收支,500.00,余额宝,还款成功,A2\t,\t,,\n"));
        assertEquals(
                List.of(Reason.SELLER_FEE, Reason.SHARED_REPAYMENT),
                read.rows.stream()
                        .map(row -> Classifier.meaningOf(row).reason())
                        .toList());
    }

    @Test
    void input33_blank_cells_are_blank() {
        Collected read = Collected.of(Statements.app("2024-03-05 12:30:00,转账红包,,/,转账,收入,200.00,,交易成功,A1\t,\t,,\n"));
        assertEquals("", read.rows.get(0).wording().counterparty());
        assertEquals("", read.rows.get(0).wording().note());
        assertEquals("", read.rows.get(0).wording().method());
    }

    @Test
    void input35_names_and_phones_of_the_preamble_end_nowhere() {
        String text = Statements.app(Statements.ROW, "姓名：李示例\n", "支付宝账户：13800000000\n");
        Collected read = Collected.of(text);
        assertEquals(List.of(), read.problems);
        assertFalse(read.rows.toString().contains("李示例"));
        assertFalse(read.facts().toString().contains("李示例"));
    }

    @Test
    void headerThatComesAgainStartsAgain() {
        String older = "收/支,交易对方,对方账号,商品说明,收/付款方式,金额,交易状态,交易分类,交易订单号,商家订单号,交易时间,\n"
                + "支出,面馆,/,午餐,花呗,9.00,交易成功,餐饮美食,A9\t,M9\t,2021-06-01 12:00:00 ,\n";
        Collected read = Collected.of(Statements.app(Statements.ROW, older), "UTF-8");
        assertEquals(
                List.of("2024030522001400001", "A9"),
                read.rows.stream().map(row -> row.wording().order()).toList());
        assertEquals(List.of(), read.problems);
    }

    @Test
    void rowsAreKeptAsTheyCame() {
        Collected read = Collected.of(Statements.app(Statements.ROW).getBytes(StandardCharsets.UTF_8));
        assertEquals(Statements.ROW.replace("\n", ""), read.rows.get(0).raw());
    }
}
