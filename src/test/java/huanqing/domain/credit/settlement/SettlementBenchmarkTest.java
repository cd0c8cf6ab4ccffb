package huanqing.domain.credit.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.bills.HuabeiDues;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.ledger.Entry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 100,000 rows of ten years: all dues in under 300 ms once warm. */
@Tag("benchmark")
class SettlementBenchmarkTest {
    private static final YearMonth FIRST = YearMonth.of(2016, 11);
    private static final int MONTHS = 120;
    private static final int ROWS_A_MONTH = 833;
    private static final int PRICE = 1_234;

    @Test
    void tenYearsSettleWithoutAPause() {
        List<Entry> entries = entries();
        LocalDate today = FIRST.plusMonths(MONTHS).atDay(15);
        Coverage coverage = Coverage.of(FIRST.atDay(1), today);
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 15; round++) {
            Instant start = Instant.now();
            int dues = new HuabeiDues(HuabeiContract.USUAL, coverage, today)
                    .of(entries)
                    .dues()
                    .size();
            best = Math.min(best, Duration.between(start, Instant.now()).toMillis());
            assertTrue(dues >= MONTHS, "dues: " + dues);
        }
        System.out.printf("%,d rows settled in %d ms%n", entries.size(), best);
        assertTrue(best < 300, best + " ms");
        assertEquals(MONTHS * (ROWS_A_MONTH + 1), entries.size());
    }

    private static List<Entry> entries() {
        Rows rows = new Rows();
        for (int month = 0; month < MONTHS; month++) {
            YearMonth at = FIRST.plusMonths(month);
            for (int row = 0; row < ROWS_A_MONTH; row++) {
                String day = at.atDay(1 + row % 28).toString();
                if (row % 10 == 9) {
                    rows.refund(day, PRICE / 2, "O" + month + "-" + (row - 5) + "_1");
                } else if (row % 50 == 8) {
                    rows.instalments(day, 12L * PRICE, 12, "O" + month + "-" + row);
                } else {
                    rows.purchase(day, PRICE, "O" + month + "-" + row);
                }
            }
            rows.auto(
                    at.plusMonths(1).atDay(10).toString(),
                    900_000,
                    at.plusMonths(1).toString());
        }
        return rows.list();
    }
}
