package huanqing.domain.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.money.Money;
import huanqing.domain.statement.RowProblem.Cause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hostile input 9: amounts. */
class AmountTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.00 | 0",
                "1000 | 100000",
                "1,234.56 | 123456",
                "12,345,678.9 | 1234567890",
                "¥28.16 | 2816",
                "￥39.93 | 3993",
                "¥ 1,234.56 | 123456",
                "2，000.00 | 200000",
                "26.4 | 2640",
                "26.400 | 2640",
                "12元 | 1200",
                "0.29 | 29",
                "1234567890123456 | 123456789012345600",
                "9999999999999999.99 | 999999999999999999"
            })
    void input09_exact_to_the_fen(String text, long fen) {
        assertEquals(new AmountText.Exact(Money.ofFen(fen)), AmountText.read("  " + text + "\t"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | AMOUNT_MISSING",
                "'   ' | AMOUNT_MISSING",
                "-5.00 | AMOUNT_NEGATIVE",
                "¥-5.00 | AMOUNT_NEGATIVE",
                "-¥5.00 | AMOUNT_NEGATIVE",
                "－5.00 | AMOUNT_NEGATIVE",
                "- | AMOUNT_UNREADABLE",
                "金额未知 | AMOUNT_UNREADABLE",
                "元 | AMOUNT_UNREADABLE",
                "1.234 | AMOUNT_UNREADABLE",
                "26.400000006 | AMOUNT_UNREADABLE",
                "1.2.3 | AMOUNT_UNREADABLE",
                "12,34.56 | AMOUNT_UNREADABLE",
                "1234,567 | AMOUNT_UNREADABLE",
                ",123 | AMOUNT_UNREADABLE",
                "1,23 | AMOUNT_UNREADABLE",
                "1, | AMOUNT_UNREADABLE",
                "5. | AMOUNT_UNREADABLE",
                ".5 | AMOUNT_UNREADABLE",
                "1e3 | AMOUNT_UNREADABLE",
                "+5.00 | AMOUNT_UNREADABLE",
                "12345678901234567 | AMOUNT_UNREADABLE",
                "0x10 | AMOUNT_UNREADABLE"
            })
    void input09_or_a_cause(String text, Cause cause) {
        assertEquals(new AmountText.Bad(cause), AmountText.read(text));
    }
}
