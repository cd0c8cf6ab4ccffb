package huanqing.infra.statementfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.statement.RowProblem.Cause;
import huanqing.domain.statement.StatementRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row whose money is certain is imported though its words are strange, and the person is told which row it is. */
class StrangeWordsTest {
    private static final String TIME = "2025-06-01 08:00:00,";
    private static final String OLDER = FuzzedStatement.OLDER;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "宠物用品,某店,/,猫粮,支出,800.00,花呗,交易成功,P1\t,M\t,,",
                "其他支出,某店,/,猫粮,支出,800.00,花呗,交易成功,P1\t,M\t,,",
                "保险服务,某店,/,猫粮,支出,800.00,招商银行储蓄卡(1234),交易成功,P1\t,M\t,,",
                "餐饮美食,某店,/,猫粮,支出,800.00,花呗,交易成功,P1\t,订单2025\t,,",
                "餐饮美食,某店,/,猫粮,支出,800.00,花呗,交易成功,P1\t,AB;CD E'F\t,,",
                "餐饮美食,某店,/,猫粮\t,支出,800.00,花呗,交易成功,P1\t,M\t,,",
                "餐饮美食,某店,/,猫粮,支出,800.00,花呗,交易成功,P1\t,M\t,附\t言,",
                "餐饮美食,某店,/,猫粮,收入,800.00,,交易成功,P1\t,订单2025\t,,"
            })
    void moneyThatIsCertainIsImportedAndItsRowNamed(String cells) {
        Collected read = Collected.of(Statements.HEADER + TIME + cells + "\n");
        assertEquals(List.of(), read.problems);
        assertEquals(80_000, read.doubtful.get(0).amount().fen());
        assertEquals("P1", read.doubtful.get(0).wording().order());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "退款售后,某店,/,猫粮,不计收支,800.00,花呗,退款成功,P1\t,M\t,,",
                "信用借还,花呗还款,某某账号,,不计收支,800.00,余额宝,还款成功,P1\t,M\t,,",
                "宠物用品,某店,/,花呗主动还款,支出,800.00,余额宝,交易成功,P1\t,M\t,,",
                "宠物用品,某店,/,猫粮,支出,800.00,,交易成功,P1\t,M\t,,",
                "宠物用品,某店,/,猫粮,支出,800.00,某种新方式,交易成功,P1\t,M\t,,",
                "宠物用品,某店,/,\"猫粮\",支出,800.00,花呗,交易成功,P1\t,M\t,,",
                "宠物用品,某店,/,猫粮,支出,8.1,花呗,交易成功,P1\t,M\t,,",
                "宠物用品,某店,/,猫粮,支出,800.00,花呗,成功了,P1\t,M\t,,"
            })
    void whatHangsOnWordsIsListed(String cells) {
        Collected read = Collected.of(Statements.HEADER + TIME + cells + "\n");
        assertEquals(List.of(), read.doubtful);
        assertEquals(
                List.of(Cause.COLUMNS_AMBIGUOUS),
                read.problems.stream().map(problem -> problem.cause()).toList());
    }

    /** Each is strange in a word or two besides; what the fuzz of a million damaged statements had left to be imported. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-06-01 08:00:00,餐饮美食某,店,/,猫粮,支出,800.00,花呗,交易成功,P1\t,M\t,,",
                "2025-06-01 08:00:00,餐饮美食7某,店,/,猫粮,支出,800.00,花呗,交易成功,P1\t,M\t,,",
                "2025-06-01 08:00:00,餐饮美某,店,/,猫粮,支出,800.00,花呗,交易成功,P1\t,M\t,,",
                "2025-06-01 08:00:00,餐饮美食,某店,/,猫粮,支出,800.00,花呗,交易成功,P1\t,\t附言,,",
                "2025-06-01 08:00:00,餐饮美食,某店,/,猫粮,支出,800.00,花呗,交易成功,P1\t,M\t附言,,",
                "2025-06-01 08:00:00,餐饮美食,某店,/,猫粮,支出,800.00,花呗,交易成功,20250601,22001400001\tM\t,,",
                "2025-06-01 08:00:00,餐饮美食,某店,/,猫粮,支出,800.00,花呗,交易成功,20250601,22001400001\t,,",
                "2025-06-01 08:00:00,餐饮美食,某店,/,猫粮,支出,800.00,花呗,交易成功,2025060122001M9,附言,,",
                "2025-06-1 08:00:00,宠物用品,某店,/,猫粮,支出,800.00,花呗,交易成功,P1\t,M\t,,",
                "2025-6-01 08:00:00,宠物用品,某店,/,猫粮,支出,800.00,花呗,交易成功,P1\t,M\t,,",
                "2025-06-01 08:00:00,宠物用品,某店,/,猫粮,支出,80000,花呗,交易成功,P1\t,M\t,,",
                "2025-06-01 08:00:00,宠物用品,某店,/,猫粮,支出,800.00,花呗,还款失败,P1\t,M\t,,",
                "2025-06-01 08:00:00,餐饮美食,某店,/,猫粮,支出,800.00,花呗,交易成功,P1\t,M5\u0931\u3100;2\t,,",
                "2025-06-01 08:00:00,餐饮美食,某店退,,款-猫粮,支出,800.00,花呗,交易成功,P1\t,订单\t,,"
            })
    void whereAPieceMayHaveMovedOrBeMissingTheRowIsListed(String row) {
        Collected read = Collected.of(Statements.HEADER + row + "\n");
        assertEquals(List.of(), read.rows);
        assertEquals(List.of(), read.doubtful);
        assertEquals(row, read.problems.get(0).raw());
        assertEquals(2, read.problems.get(0).line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收入,某店,/,猫粮1,云闪付-招商银行(1234)1,2.50,交易成功,宠物用品,P1\t,M\t,2021-06-01 12:00:00,",
                "支出,某店,/,猫粮亲情卡(家人)&,花呗,12.50,交易成功,宠物用品,P1\t,M\t,2021-06-01 12:00:00,",
            })
    void neighboursOfTheOlderLayoutsAmountAreLookedAt(String row) {
        Collected read = Collected.of(OLDER + row + "\n");
        assertEquals(List.of(), read.rows);
        assertEquals(List.of(), read.doubtful);
        assertEquals(1, read.problems.size());
    }

    @Test
    void aSpreadsheetsTimeAndWholeYuanBelongTogether() {
        Collected read = Collected.of(Statements.HEADER
                + "2025/6/1 8:00,宠物用品,某店,/,猫粮,支出,800,花呗,交易成功,2025060122001474561411124785,M,,\n"
                + "2025/6/1 8:00,餐饮美食,某店,/,猫粮,支出,800,花呗,交易成功,2025060122001474561411124786,订单2025,,\n");
        assertEquals(List.of(), read.problems);
        assertEquals(2, read.doubtful.size());
        assertEquals(80_000, read.doubtful.get(1).amount().fen());
    }

    @Test
    void accountsInPlainWordsAreNoSignOfAShiftWhereTheWholeFileHasThem() {
        String row = TIME + "餐饮美食,某店,某某账号,猫粮,支出,8.00,花呗,交易成功,P%d\t,M\t,,\n";
        String repaid = TIME + "信用借还,花呗,某某账号,花呗主动还款-2025年05月账单,不计收支,8.00,余额宝,还款成功,P4\t,\t,,\n";
        Collected read =
                Collected.of(Statements.HEADER + row.formatted(1) + row.formatted(2) + row.formatted(3) + repaid);
        assertEquals(4, read.rows.size());
    }

    @Test
    void aRowMayLackTheSeparatorAtItsEnd() {
        StatementRow row = Collected.of(Statements.HEADER
                        + "2026-02-23 09:51:00,信用借还,借呗,/,借呗放款至银行卡,不计收支,1000,,放款成功,order_1,merchant_1,\n")
                .rows
                .get(0);
        assertEquals(100_000, row.amount().fen());
        assertEquals("order_1", row.wording().order());
        assertEquals("merchant_1", row.wording().merchantOrder());
    }

    @Test
    void aNumberThatASpreadsheetRoundedIsNoNumber() {
        Collected read = Collected.of(Statements.HEADER
                + TIME + "餐饮美食,某店,/,猫粮,支出,8.00,花呗,交易成功,2025060122001410000000000000,M1,,\n"
                + TIME + "餐饮美食,某店,/,猫粮,支出,8.00,花呗,交易成功,2025060122001410,M1,,\n");
        assertEquals(Cause.ORDER_NUMBER_DAMAGED, read.problems.get(0).cause());
        assertEquals("2025060122001410", read.rows.get(0).wording().order());
    }

    @ParameterizedTest
    @ValueSource(strings = {"`", "'"})
    void theSignThatKeepsSpreadsheetsAwayIsNoPartOfANumber(String sign) {
        Collected read = Collected.of(Statements.HEADER + TIME + "餐饮美食,某店,/,猫粮,支出,8.00,花呗,交易成功," + sign
                + "20250601220014\t," + sign + "M1\t,,\n");
        List<StatementRow> rows = read.rows.isEmpty() ? read.doubtful : read.rows;
        assertEquals("20250601220014", rows.get(0).wording().order());
        assertEquals("M1", rows.get(0).wording().merchantOrder());
    }
}
