package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.rows.FileRow;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 服务费 of the web export, from the file to the income of the ledger. */
class ServiceFeeTest {
    private static final FileRow SALE = FileRow.of("S1").going("收入").by("").yuan("100.00");

    private final ImportedFiles files = new ImportedFiles();

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void anIncomeIsWhatIsLeftAfterItsFee() {
        files.take(web("0.60"));
        assertEquals(List.of(9_940L), incomes());
    }

    @Test
    void withoutAFeeItIsAsStated() {
        files.take(web("0.00"));
        assertEquals(List.of(10_000L), incomes());
        files.take(web(""));
        assertEquals(List.of(10_000L), incomes());
    }

    @Test
    void aFeeOnSpendingChangesNoSpending() {
        files.take(web("0.60").replace("收入", "支出"));
        assertEquals(10_000L, files.entries().get(0).amount().fen());
    }

    @Test
    void aRowThatAnOlderProgramTookInIsPutRightByImportingItsFileAgain() {
        files.take(web("0.60"));
        files.database.write(() -> {
            files.database.statements().change("UPDATE entry SET fen = 10000");
            return files.database.statements().change("DELETE FROM service_fee");
        });
        files.take(web("0.60"));
        assertEquals(List.of(9_940L), incomes());
    }

    @Test
    void anAppsRowOfTheSameFeeIsNotTakenOffTwiceInWhateverOrder() {
        String app = ImportedFiles.app(
                "07-01",
                SALE,
                FileRow.of("F1").text("花呗收钱服务费[S1]").by("").yuan("0.60").merchantOrder(""));
        files.take(web("0.60"));
        files.take(app);
        assertEquals(List.of(10_000L), incomes());
        files.undo(2);
        assertEquals(List.of(9_940L), incomes());
        files.undo(1);
        files.take(app);
        files.take(web("0.60"));
        assertEquals(List.of(10_000L), incomes());
        assertEquals(60, outflow());
    }

    @Test
    void theFeeGoesWithTheFileThatTellsIt() {
        files.take(ImportedFiles.app("07-01", SALE));
        files.take(web("0.60"));
        assertEquals(List.of(9_940L), incomes());
        files.undo(2);
        assertEquals(List.of(10_000L), incomes());
    }

    private static String web(String fee) {
        return ImportedFiles.web("07-01", SALE).replace(",0.00,0.00,,已支出", "," + fee + ",0.00,,已收入");
    }

    private List<Long> incomes() {
        return files.entries().stream()
                .filter(entry -> entry.meaning().kind() == EntryKind.INCOME)
                .map(entry -> entry.amount().fen())
                .toList();
    }

    private long outflow() {
        return files.entries().stream()
                .filter(entry -> entry.meaning().kind() == EntryKind.OTHER_OUTFLOW)
                .map(Entry::amount)
                .mapToLong(amount -> amount.fen())
                .sum();
    }
}
