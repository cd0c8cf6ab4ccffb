package huanqing;

import static huanqing.ImportedFiles.app;
import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.app.statement.ImportReport;
import huanqing.app.statement.warning.ImportWarning;
import huanqing.app.statement.warning.ImportWarning.Kind;
import huanqing.domain.ledger.Entry;
import huanqing.rows.FileRow;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Alipay's cash book repeats payments that the statement has: they must not be owed twice. */
class CashbookBesideStatementTest {
    private static final String STATEMENT = app("07-01", FileRow.of("C1").yuan("800.00"));
    private static final String BOOK =
            """
            记录时间,分类,收支类型,金额,备注,账户,来源,标签,
            2025-06-01 08:00:00,餐饮,支出,800.00,东西,花呗,账单同步,,
            2025-06-01 08:00:00,餐饮,支出,800.00,再来一次,花呗,账单同步,,
            2025-06-02 09:00:00,餐饮,支出,800.00,东西,花呗,账单同步,,
            """;

    private final ImportedFiles files = new ImportedFiles();

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void a_row_of_the_same_minute_and_sum_counts_once_in_either_order() {
        files.take(STATEMENT);
        ImportReport book = files.take(BOOK);
        assertEquals(240_000, owed());
        ImportWarning told = book.warnings().stream()
                .filter(warning -> warning.kind() == Kind.SAME_MONEY)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("1", "800.00"), told.values().subList(0, 2));
        files.undo(1);
        assertEquals(240_000, owed(), "the cash book alone tells three payments");
        files.take(STATEMENT);
        assertEquals(240_000, owed());
        files.undo(2);
        assertEquals(80_000, owed());
    }

    private long owed() {
        return files.entries().stream()
                .filter(entry -> entry.meaning().counts())
                .map(Entry::amount)
                .mapToLong(amount -> amount.fen())
                .sum();
    }
}
