package huanqing;

import static huanqing.ImportedFiles.app;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.statement.ImportReport;
import huanqing.app.statement.RowOutcome;
import huanqing.app.statement.warning.ImportWarning;
import huanqing.app.statement.warning.ImportWarning.Kind;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.rows.FileRow;
import java.util.List;
import java.util.Optional;
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

    @Test
    void a_row_of_another_minute_with_the_same_words_or_payee_counts_once() {
        files.take(STATEMENT);
        ImportReport book = files.take(book("2025-06-01 08:07:00,餐饮,支出,800.00,东西,花呗,手动记账,,"));
        assertEquals(80_000, owed());
        assertEquals(List.of(), files.ledger.statements().answerReview().waiting());
        assertEquals(1, book.count(RowOutcome.IGNORED));
        files.undo(2);
        files.take(book("2025-06-01 21:00:00,餐饮,支出,800.00,某店,花呗,手动记账,,"));
        assertEquals(80_000, owed());
    }

    @Test
    void a_row_of_the_same_day_with_other_words_waits_for_the_person() {
        files.take(STATEMENT);
        ImportReport book = files.take(book("2025-06-01 20:00:00,餐饮,支出,800.00,晚饭,花呗,手动记账,,"));
        assertEquals(80_000, owed());
        assertEquals(1, book.count(RowOutcome.REVIEW));
        Entry open = files.ledger.statements().answerReview().waiting().get(0);
        assertEquals(Reason.PERHAPS_SAME_MONEY, open.meaning().reason());
        assertTrue(ReviewAnswer.to(open.meaning()).contains(ReviewAnswer.HUABEI_PURCHASE));
        files.ledger.statements().answerReview().answer(open.id(), ReviewAnswer.HUABEI_PURCHASE, Optional.empty());
        assertEquals(160_000, owed());
        files.ledger.statements().answerReview().takeBack(open.id());
        files.ledger.statements().answerReview().answer(open.id(), ReviewAnswer.SAME_MONEY, Optional.empty());
        assertEquals(80_000, owed());
        files.undo(1);
        assertEquals(80_000, owed(), "the cash book alone tells the payment");
    }

    @Test
    void of_more_rows_of_a_day_in_the_book_the_surplus_counts() {
        files.take(STATEMENT);
        files.take(
                book("2025-06-01 09:00:00,餐饮,支出,800.00,东西,花呗,手动记账,,\n2025-06-01 10:00:00,餐饮,支出,800.00,东西,花呗,手动记账,,"));
        assertEquals(160_000, owed());
    }

    private static String book(String rows) {
        return "记录时间,分类,收支类型,金额,备注,账户,来源,标签,\n" + rows + "\n";
    }

    private long owed() {
        return files.entries().stream()
                .filter(entry -> entry.meaning().counts())
                .map(Entry::amount)
                .mapToLong(amount -> amount.fen())
                .sum();
    }
}
