package huanqing;

import static huanqing.ImportedFiles.app;
import static huanqing.ImportedFiles.web;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.statement.ImportReport;
import huanqing.app.statement.RowOutcome;
import huanqing.app.statement.warning.ImportWarning;
import huanqing.app.statement.warning.ImportWarning.Kind;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryState;
import huanqing.rows.FileRow;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The web site and the app tell the same payments, each with columns that the other does not have. */
class TwoLayoutsTest {
    private static final FileRow[] BOUGHT = {
        FileRow.of("A1").yuan("800.00"), FileRow.of("A2").yuan("900.00").by("花呗分期(3期)"),
    };
    private static final String APP = app("07-01", BOUGHT);
    private static final String WEB = web("07-02", BOUGHT);

    private final ImportedFiles files = new ImportedFiles();

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void a_newer_web_export_leaves_the_payment_method_and_the_debt() {
        files.take(APP);
        ImportReport web = files.take(WEB);
        assertEquals(List.of("HUABEI 80000 0 BOOKED", "HUABEI 90000 3 BOOKED"), debts());
        assertEquals(2, web.count(RowOutcome.SAME), "the web site's rows say nothing new");
    }

    @Test
    void either_order_gives_the_same_ledger() {
        files.take(APP);
        files.take(WEB);
        List<String> appFirst = files.said();
        try (ImportedFiles others = new ImportedFiles()) {
            others.take(WEB);
            assertEquals(2, others.take(APP).count(RowOutcome.CHANGED));
            assertEquals(appFirst, others.said());
        }
    }

    @Test
    void undoing_either_leaves_what_the_other_says() {
        files.take(APP);
        List<String> app = files.said();
        files.take(WEB);
        files.undo(2);
        assertEquals(app, files.said());
        files.take(WEB);
        files.undo(1);
        assertEquals(List.of("NONE 80000 0 BOOKED", "NONE 90000 0 BOOKED"), debts());
    }

    @Test
    void a_newer_status_of_the_web_site_counts_with_the_method_of_the_app() {
        files.take(APP);
        files.take(web("07-02", BOUGHT[0].status("交易关闭"), BOUGHT[1]));
        Entry closed = files.entries().stream()
                .filter(entry -> entry.wording().order().equals("A1"))
                .findFirst()
                .orElseThrow();
        assertEquals(EntryState.REVERSED, closed.meaning().state());
        assertEquals("花呗", closed.wording().method());
    }

    @Test
    void the_web_site_s_layout_is_imported_with_a_word_about_huabei() {
        assertTrue(kinds(files.take(WEB)).contains(Kind.NO_PAYMENT_METHOD));
        assertFalse(kinds(files.take(APP)).contains(Kind.NO_PAYMENT_METHOD));
    }

    private static List<Kind> kinds(ImportReport report) {
        return report.warnings().stream().map(ImportWarning::kind).toList();
    }

    private List<String> debts() {
        return files.said(
                entry -> entry.meaning().product() + " " + entry.amount().fen() + " "
                        + entry.meaning().terms() + " " + entry.meaning().state());
    }
}
