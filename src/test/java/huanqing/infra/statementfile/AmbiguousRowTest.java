package huanqing.infra.statementfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.statement.RowProblem;
import huanqing.domain.statement.RowProblem.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that can be read in two ways are listed with line, reason and text; the whole rows that resemble them are read. */
class AmbiguousRowTest {
    private static final String OLDER = "收/支,交易对方,对方账号,商品说明,收/付款方式,金额,交易状态,交易分类,交易订单号,商家订单号,交易时间,\n";
    private static final String OLDER_END = "交易成功,餐饮美食,A9\t,M9\t,2021-06-01 12:00:00,";
    private static final String WEB =
            "交易号,商家订单号,交易创建时间,付款时间,最近修改时间,交易来源地,类型,交易对方,商品名称,金额（元）,收/支,交易状态,服务费（元）," + "成功退款（元）,备注,资金状态,\n";
    private static final String HEAD = "2024-03-05 12:30:00,餐饮美食,";
    private static final String TAIL = "支出,23.50,花呗,交易成功,2024030522001400001\t,M0001\t,,";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "面馆/,午餐,大份,",
                "面馆,午餐,大份,",
                "面馆,iPhone 15,白色,",
                "面馆,/午餐,大份,",
                "面馆,zhi***@qq.com午餐,大份,",
                "面馆m,午餐,大份,"
            })
    void wordsInThePlaceOfTheAccountAreItsNeighbours(String words) {
        isListed(Statements.HEADER, HEAD + words + TAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "面馆zhi***@qq.co,m,午餐,",
                "面馆zhi**@qq.com,,午餐,",
                "面馆,zhi***@,qq.com午餐,",
                "面馆,y,zhi***@qq.com午餐,",
                "面馆,z,hi***@qq.com,",
                "面馆,,/午餐,",
                "面馆/,,午餐,",
                "面馆,y,/午餐,"
            })
    void pieceOfAnAccountInItsNeighbourIsNoWord(String words) {
        isListed(Statements.HEADER, HEAD + words + TAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "面馆,zhi***@qq.co,m,午餐,",
                "面馆,zhi***@qq,.com,午餐,",
                "面馆,zh,i***@qq.com,午餐,",
                "面馆,190,,午餐,",
                "面馆,,/-,午餐,"
            })
    void surplusCommaThatMayBeTheAccountsOwnIsNotTakenForTheTexts(String words) {
        isListed(Statements.HEADER, HEAD + words + TAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"午,,\"大份\",/,夜宵,", "午餐,,大份\",", "\",面馆,186\",186******90,午餐,", "\"面馆,\",/,午餐,"})
    void quotesThatDoNotPairInOneCellMayHideAComma(String words) {
        isListed(Statements.HEADER, HEAD + words + TAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "支出,面馆,午餐,储蓄卡(1111)&,红包,",
                "支出,面馆,/,午餐储蓄卡(1111),红包,",
                "支出,面馆,/,午餐,大份花呗,",
                "支出,面馆,/,午餐,大份储蓄卡(1111)&红包,",
                "支出,面馆,/,午餐余额宝,,",
                "支出,面馆,/,午餐(3期),,",
                "支出,面馆,/,886,,",
                "支出,面馆,/,午餐花,呗,",
                "支出,面馆,/,午餐,额宝,,",
                "支出,面馆,/,午餐余额宝\",,",
                "支出,面馆,/,\"午餐,大份红包,"
            })
    void methodOfTheOlderLayoutMayHaveRunIntoTheTextBesideIt(String cells) {
        isListed(OLDER, cells + "9.00," + OLDER_END);
    }

    @Test
    void rowOfTheOlderLayoutThatLostItsBeginningHasNoDirection() {
        isListed(OLDER, ",午餐,,大份,,9.00," + OLDER_END);
    }

    @Test
    void directionThatRanIntoTheTextIsMissed() {
        isListed(Statements.HEADER, HEAD + "面馆,/,午餐 支出4,,3.50,花呗,交易成功,A1\t,M1\t,,");
    }

    @Test
    void endOfAnAmountWithThousandsIsNoMethod() {
        isListed(Statements.HEADER, HEAD + "面馆,/,午餐,支出,1,234.56,交易成功,A1\t,M1\t,,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024030522001400001,,M0001,",
                "2024030522001400001\t,M0,0017,",
                "2024030522001400001,,M0001,注,",
                "202403052,2001400001,M0001,注,"
            })
    void noteThatMayBeTheEndOfANumberIsNoNote(String numbers) {
        isListed(Statements.HEADER, HEAD + "面馆,/,午餐,支出,23.50,花呗,交易成功," + numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"餐饮美食,面馆", "餐饮美食", "\"注,面馆,186******90,午餐\""})
    void noteThatHoldsTheNextRowsCellsIsNoNote(String note) {
        String row = HEAD + "面馆,/,午餐,支出,23.50,花呗,交易成功,A1\t,M1\t," + note + ",";
        Collected read = Collected.of(Statements.HEADER + row + "\n");
        assertEquals(List.of(), read.rows);
        assertEquals(Cause.COLUMNS_AMBIGUOUS, read.problems.get(0).cause());
    }

    @Test
    void twoDirectionsAreOneTooMany() {
        isListed(OLDER, "不计收支,收入,面馆,/,午餐,花呗,9.00," + OLDER_END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"生日,请客", "退款", "\"第一行\n第二行,还有\"", "2024年会费"})
    void notesInTheirOwnWordsAreRead(String note) {
        isRead(Statements.HEADER, HEAD + "面馆,/,午餐," + TAIL.substring(0, TAIL.length() - 1) + note + ",");
    }

    @Test
    void commaOfTheWebExportMayBeTheCounterpartysOrTheTexts() {
        String start = "123456\t,S123456\t,2019-09-30 13:11:25,2019-09-30 13:11:25,2019-09-30 13:11:25,淘宝,即时到账交易,";
        String end = ",27.00,支出,交易成功,0.00,0.00,,已支出,";
        isRead(WEB, start + "面馆,午餐" + end);
        isListed(WEB, start + "面馆,分店,午餐" + end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "面馆,/,午餐,",
                "面馆,,午餐,",
                "**智,186******90,转账,",
                "面馆,*三,午餐,",
                "面馆,acct-001,午餐,",
                "面馆,ah-***@chinaunicom.cn,为155****2328交费20.00元,",
                "面馆,,午餐,大份,",
                "面馆,hao***@qq.com,KFC,大份,",
                "\"面馆,分店\",/,\"午餐,大份\",",
                "面馆,/,\"午\"\"餐\"\",大份\","
            })
    void wholeRowsOfTheCurrentLayoutAreRead(String words) {
        isRead(Statements.HEADER, HEAD + words + TAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "其他,某基金,,卖出至余额宝,余额宝,",
                "其他,某基金,,卖出至余额宝,,",
                "其他,某基金,,单次转入,账户余额&花呗分期(3期),",
                "支出,面馆,,午餐,招商银行(9876),",
                "支出,面馆,,午餐,中信银行信用卡分期(6428) 3期&中国银行立减,",
                "支出,面馆,,午餐,云闪付-招商银行(4523),",
                "支出,面馆,,午餐,亲情卡(家人)&闪购红包,",
                "支出,面馆,,午餐,红包&直播间专享券,",
                "支出,面馆,,车费,单车骑行卡抵扣,",
                "支出,面馆,,午餐,大份,,",
                "其他,花呗,,自动还款-花呗,,"
            })
    void wholeRowsOfTheOlderLayoutAreRead(String cells) {
        isRead(OLDER, cells + "9.00," + OLDER_END);
    }

    private static void isListed(String header, String row) {
        Collected read = Collected.of(header + row + "\n");
        assertEquals(List.of(), read.rows);
        assertEquals(List.of(new RowProblem(2, Cause.COLUMNS_AMBIGUOUS, row)), read.problems);
    }

    private static void isRead(String header, String row) {
        Collected read = Collected.of(header + row + "\n");
        assertEquals(List.of(), read.problems);
        assertEquals(1, read.rows.size());
    }
}
