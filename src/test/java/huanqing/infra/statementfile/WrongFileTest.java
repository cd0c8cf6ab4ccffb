package huanqing.infra.statementfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.app.statement.Refusal;
import huanqing.app.statement.StatementReading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is not imported is called what it is, so that the person knows what to do. */
class WrongFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rar!\u001a\u0007\u0001\0",
                "7z\u00bc\u00af\u0027\u001c\0\4",
                "\u001f\u008b\b\0\0",
                "\u00fd7zXZ\0"
            })
    void archivesThatNoServiceSendsAreCalledSo(String head) {
        byte[] content = (head + "x".repeat(100)).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Refusal.OTHER_ARCHIVE, Collected.of(content).refusal());
    }

    @Test
    void theMissingColumnIsNamed() {
        assertEquals(List.of("交易订单号"), missing("交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,商家订单号,备注,\n"));
        assertEquals(List.of("金额", "交易状态"), missing("交易时间,交易分类,交易对方,商品说明,收/支,收/付款方式,交易订单号\n"));
    }

    @Test
    void aUnitOrBlanksInANameAreNoOtherName() {
        Collected read = Collected.of("交易时间,交易分类,交易对方,商品说明,收 / 支,金额（元）,收/付款方式,交易状态,交易订单号,商家订单号,备注\n"
                + "2024-03-05 12:30:00,餐饮美食,面馆,午餐,支出,23.50,花呗,交易成功,A1,M1,\n");
        assertEquals(2_350, read.rows.get(0).amount().fen());
    }

    private static List<String> missing(String header) {
        return ((StatementReading.Refused) Collected.of(header).reading()).missing();
    }
}
