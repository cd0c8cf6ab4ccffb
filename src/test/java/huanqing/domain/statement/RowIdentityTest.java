package huanqing.domain.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Traps 8 to 10 and hostile inputs 12 to 15 and 31: which rows are the same row. */
class RowIdentityTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2024, 3, 5, 12, 0, 30);

    @Test
    void input14_change_of_status_keeps_the_identity() {
        String key = fresh(row("A1", "支出", "等待确认收货", "毛巾", 1_000, NOON));
        assertEquals(key, fresh(row("A1", "支出", "交易成功", "毛巾", 1_000, NOON)));
        assertEquals(key, fresh(row("A1", "支出", "交易关闭", "毛巾", 1_000, NOON)));
        assertEquals(key, fresh(row("A1", "不计收支", "交易成功", "毛巾", 1_000, NOON)), "set to 不计收支 by the person");
        assertEquals(key, fresh(row("A1", "其他", "交易成功", "毛巾", 1_000, NOON)), "older layout's word");
    }

    @Test
    void input15_refund_that_repeats_its_purchases_number_stays_apart() {
        RowIdentity file = new RowIdentity();
        String refund = file.keyOf(row("A1", "不计收支", "退款成功", "退款-毛巾", 1_000, NOON));
        String purchase = file.keyOf(row("A1", "支出", "交易关闭", "毛巾", 1_000, NOON));
        assertNotEquals(purchase, refund);
        assertFalse(RowIdentity.isTwin(purchase));
        assertFalse(RowIdentity.isTwin(refund));
    }

    @Test
    void input15_two_equal_part_refunds_are_two_rows_even_in_two_exports() {
        String first = fresh(row("A1", "不计收支", "退款成功", "退款-冰箱", 111_800, NOON));
        String second = fresh(row("A1", "不计收支", "退款成功", "退款-冰箱", 111_800, NOON.plusDays(3)));
        assertNotEquals(first, second);
    }

    @Test
    void input12_failed_attempts_of_the_same_amount_stay_apart_by_their_numbers() {
        String failed = fresh(row("A1", "不计收支", "还款失败", "花呗自动还款", 198_400, NOON));
        String paid = fresh(row("A2", "不计收支", "还款成功", "花呗自动还款-2026年06月账单", 198_400, NOON));
        assertNotEquals(failed, paid);
    }

    @Test
    void input13_same_file_twice_gives_the_same_keys_also_for_twins() {
        StatementRow row = row("A1", "支出", "交易成功", "毛巾", 1_000, NOON);
        RowIdentity once = new RowIdentity();
        RowIdentity again = new RowIdentity();
        for (int twin = 0; twin < 3; twin++) {
            assertEquals(once.keyOf(row), again.keyOf(row));
        }
    }

    @Test
    void input31_true_twins_stay_two_and_are_known_as_twins() {
        RowIdentity file = new RowIdentity();
        StatementRow row = row("A1", "支出", "交易成功", "毛巾", 1_000, NOON);
        String first = file.keyOf(row);
        String second = file.keyOf(row);
        assertNotEquals(first, second);
        assertFalse(RowIdentity.isTwin(first));
        assertTrue(RowIdentity.isTwin(second));
    }

    @Test
    void input31_income_and_spending_under_one_number_are_two_rows() {
        RowIdentity file = new RowIdentity();
        String spent = file.keyOf(row("A1", "支出", "交易成功", "毛巾", 1_000, NOON));
        String received = file.keyOf(row("A1", "收入", "交易成功", "毛巾", 1_000, NOON));
        assertNotEquals(spent, received);
        assertFalse(RowIdentity.isTwin(received));
    }

    @Test
    void withoutAnOrderNumberTheWordsDecideAndTwinsStayTwo() {
        RowIdentity file = new RowIdentity();
        String first = file.keyOf(row("", "支出", "交易成功", "毛巾", 1_000, NOON));
        String second = file.keyOf(row("", "支出", "交易成功", "毛巾", 1_000, NOON));
        String other = file.keyOf(row("", "支出", "交易成功", "浴巾", 1_000, NOON));
        assertNotEquals(first, second);
        assertNotEquals(first, other);
        assertTrue(RowIdentity.isTwin(second));
        assertEquals(
                first, fresh(row("", "支出", "交易关闭", "毛巾", 1_000, NOON.withSecond(0))), "seconds lost in a spreadsheet");
    }

    @Test
    void input31_rows_of_one_number_in_two_minutes_are_two_in_any_file() {
        StatementRow row = row("A1", "支出", "交易成功", "毛巾", 1_000, NOON);
        StatementRow later = row("A1", "支出", "交易成功", "毛巾", 1_000, NOON.plusMinutes(1));
        RowIdentity file = new RowIdentity();
        assertEquals(List.of(fresh(row), fresh(later)), List.of(file.keyOf(row), file.keyOf(later)));
        assertNotEquals(fresh(row), fresh(later));
        assertEquals(1, file.reused());
        assertEquals(fresh(later) + "#1", file.keyOf(later));
        assertEquals(2, file.reused());
        file.beginStatement();
        assertEquals(fresh(later), file.keyOf(later));
    }

    @Test
    void theKeyIsTheSameInEveryVersionOfTheProgram() {
        assertEquals("A1|O|1000|202403051200", fresh(row("A1", "支出", "交易成功", "毛巾", 1_000, NOON)));
        assertEquals("A1|R|1000|202403051200", fresh(row("A1", "不计收支", "退款成功", "退款-毛巾", 1_000, NOON)));
        assertEquals("~|b7a20427b623c2254afcb8c3307e5f2b", fresh(row("", "支出", "交易成功", "毛巾", 1_000, NOON)));
    }

    @Test
    void twoHundredThousandRowsHaveTwoHundredThousandKeys() {
        RowIdentity file = new RowIdentity();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < 200_000; i++) {
            String key = file.keyOf(row("2024030522001" + i / 2, "支出", "交易成功", "毛巾", 1_000, NOON));
            assertTrue(keys.add(key));
            assertEquals(i % 2 == 1, RowIdentity.isTwin(key));
        }
    }

    private static String fresh(StatementRow row) {
        return new RowIdentity().keyOf(row);
    }

    private static StatementRow row(
            String order, String direction, String status, String text, long fen, LocalDateTime at) {
        Wording wording = new Wording("日用百货", "某店", text, direction, "花呗", status, order, "M1", "");
        return new StatementRow(1, "", at, Money.ofFen(fen), wording);
    }
}
