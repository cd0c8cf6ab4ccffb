package huanqing.infra.statementfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.statement.RowProblem.Cause;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows with their right number of cells, one of which holds what is its neighbour's; and rows that only look so. */
class SpillTest {
    private static final String OLDER = "收/支,交易对方,对方账号,商品说明,收/付款方式,金额,交易状态,交易分类,交易订单号,商家订单号,交易时间,\n";
    private static final String OLDER_END = "交易成功,餐饮美食,A9\t,M9\t,2021-06-01 12:00:00,\n";
    private static final String NUMBERS = "交易成功,2024030522001400001\t,M0001\t,,\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-05 12:30:00,餐饮美食,面馆,,186******90午餐,支出,23.50,花呗," + NUMBERS,
                "2024-03-05 12:30:00,餐饮美食,面馆,zhi***@,支出,,23.50,花呗," + NUMBERS,
                "2024-03-05 12:30:00,餐饮美食,面馆,/,午餐,支出,23.50,花呗,交易成功,2024030522001400001\t,\t美食,附言,\n",
                "2024-03-05 12:30:00,餐饮美食,\"面馆,/午\",,,,支出,23.50,花呗," + NUMBERS,
                "2024-03-05 12:30:00,餐饮美食,\",面馆,186***\",***90,午餐,支出,23.50,花呗," + NUMBERS,
                "2024-03-05 12:30:00,餐饮美食,面馆,\",186*****午餐,支出,23.50,花呗," + NUMBERS,
                "2024-03-05 12:30:00,餐饮美食,面馆,/,午餐,支出,23.50,花呗,交易成功,2024030522001400001\t,,\"M0001\t,注\",\n",
                "2024-03-05 12:30:00,餐饮美食,面馆,/,午餐,支出,23.50,花呗,交易成功,2024030522001400001\t,M0001\t,注饮美食,甲,186\n",
                "2024-03-05 12:30:00,餐饮美食,面馆,/,午餐,支出,23.50,花呗,交易成功,2024030522001400001\t,M0001\t,\"-05 12:31:00,餐饮美食,\",\n",
                "2024-03-05 12:30:00,餐饮美食,面馆,/,午餐,支出,23.50,花呗,交易成功,2024030522001400001\t,M0001\t附言,,\n",
                "2024-03-05 12:30:00,餐饮美面馆,甲,/,午餐,支出,23.50,花呗," + NUMBERS,
            })
    void rowWithANeighboursPartIsListedAndNotRead(String row) {
        Collected read = Collected.of(Statements.app(row, Statements.ROW));
        assertEquals(1, read.rows.size());
        assertEquals(
                List.of(Cause.COLUMNS_AMBIGUOUS),
                read.problems.stream().map(problem -> problem.cause()).toList());
    }

    @Test
    void quoteThatLostItsPartnerTakesInNoOtherRow() {
        String open = "2024-03-05 12:30:00,餐饮美食,面馆,/,\"午餐,交易关闭,2024030522001400002\t,M2\t,,\n";
        String closing = "2024-03-06 12:30:00,餐饮美食,面馆,/,晚餐\",支出,30.00,花呗," + NUMBERS;
        Collected read = Collected.of(Statements.app(open, closing, Statements.ROW));
        assertEquals(
                0,
                read.rows.stream()
                        .filter(row -> row.wording().text().contains("交易关闭"))
                        .count());
        assertEquals("午餐套餐", read.rows.get(read.rows.size() - 1).wording().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收入,面馆,186******90B午餐,花呗,分期(3期),9.00,",
                "支出,面馆,186******90,午餐储蓄卡(111\",1)&红包,9.00,",
                "收入,面馆,186*,\"*****90,午餐H余额宝,9.00,",
                "不计收支,***90,午,,餐,余额宝,9.00,"
            })
    void cutMethodOrAccountOfTheOlderLayoutIsListed(String row) {
        assertEquals(
                1, Collected.of(OLDER + "支出,面馆,/,午餐,花呗,9.00," + OLDER_END).rows.size());
        Collected read = Collected.of(OLDER + row + OLDER_END);
        assertEquals(List.of(), read.rows);
        assertEquals(1, read.problems.size());
    }

    @Test
    void charactersThatSomebodyLostBeforeAreNoText() {
        String text = Statements.HEADER + Statements.ROW.replace("午餐套餐", "午餐\ufffd") + Statements.ROW;
        assertEquals(List.of(Cause.BYTES_UNREADABLE), causes(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void cellWithoutANameMustBeBlank() {
        String header = OLDER.replace("收/支,", "收/支,,,");
        assertEquals(
                List.of(3), lines(header + "支出,面馆,,午,,餐,,9.00," + OLDER_END + "支出,,,面馆,/,午餐,花呗,9.00," + OLDER_END));
    }

    @Test
    void merchantsNumberHoldsNoLineBreak() {
        String row = Statements.ROW.replace("2024030522001400001\t,M0001\t,,", "2024030522001,\"注\n注二\",");
        assertEquals(List.of(28), lines(Statements.app(row, Statements.ROW)));
    }

    @Test
    void orderNumberIsAlipaysOwnWhereTheMerchantsColumnIsLost() {
        String header = Statements.HEADER.replace("商家订单号,", "");
        String row = Statements.ROW.replace("M0001\t,", "");
        assertEquals(
                List.of(2, 3),
                lines(header + row + row.replace("1400001", "1400001_R1") + row.replace("00001\t", "M01\t")));
    }

    @Test
    void quotedTextHoldsNoNumberWithItsTab() {
        String row = Statements.ROW.replace("午餐套餐", "\"午,失败,2024030522\t,M1\t,注\n2024-1午\"");
        assertEquals(List.of(28), lines(Statements.app(row, Statements.ROW)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-05 12:30:00,餐饮美食,面馆,,午餐不计收支,,23.50,花呗,",
                "2024-03-05 12:30:00,餐饮美食,面,店D,午\"5,,\"寸,支出,23.50,花呗,",
                "2024-03-05 12:30:00,餐饮美食,面馆\t,/,午餐,支出,23.50,花呗,",
                "2024-03-05 12:30:00,餐饮美食,面馆,2024030522001400009\t,午餐,支出,23.50,花呗,",
                "2024-03-05 12:30:00,餐饮美食,面馆,186**,****90午餐,支出,23.50,花呗,"
            })
    void directionQuotesAndTabsElsewhereAreListed(String row) {
        assertEquals(List.of(27), lines(Statements.app(row + NUMBERS, Statements.ROW)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5\"寸披萨", "\"特价\"午餐", "\"两份,带走\"", "面\"大\"碗"})
    void quotesInWordsOfAnOtherwiseWholeRowAreRead(String text) {
        assertEquals(
                1,
                Collected.of(Statements.app(Statements.ROW.replace("午餐套餐", text)))
                        .rows
                        .size());
    }

    @Test
    void headerWithoutTheAccountTrustsRowsOfItsOwnLengthOnly() {
        String header = Statements.HEADER.replace("对方账号,", "");
        Collected read = Collected.of(header + Statements.ROW + Statements.ROW.replace("/,", ""));
        assertEquals(List.of(3), read.rows.stream().map(row -> row.line()).toList());
        assertEquals("午餐套餐", read.rows.get(0).wording().text());
    }

    @Test
    void commaOutOfStepMakesItsLineUnreadableAndNoOther() {
        String text = "\ufeff" + Statements.HEADER + Statements.ROW.replace("午餐套餐", "\"午,餐\"") + Statements.ROW;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
        int start = 2 * text.indexOf("午");
        byte[] hurt = bytes.clone();
        System.arraycopy(bytes, start + 1, hurt, start, 5); // a byte lost here, one put in behind the comma
        assertEquals(List.of(Cause.BYTES_UNREADABLE), causes(hurt));
        assertEquals(List.of(), causes(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"话费充值-138****0000", "收入证明打印费", "花呗", "***优惠***", "Café ⱔ"})
    void oddTextsOfWholeRowsAreRead(String text) {
        Collected read = Collected.of(
                Statements.app(
                        Statements.ROW.replace("午餐套餐", text).replace("/,", ","),
                        Statements.ROW.replace("M0001\t,", "M0001\t,\"第一行,支出\n第二行\"")),
                "GB18030");
        assertEquals(List.of(), read.problems);
        assertEquals(text, read.rows.get(0).wording().text());
        assertEquals("第一行,支出\n第二行", read.rows.get(1).wording().note());
    }

    private static List<Integer> lines(String statement) {
        return Collected.of(statement).rows.stream().map(row -> row.line()).toList();
    }

    private static List<Cause> causes(byte[] content) {
        return Collected.of(content).problems.stream()
                .map(problem -> problem.cause())
                .toList();
    }
}
