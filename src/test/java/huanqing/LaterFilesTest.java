package huanqing;

import static huanqing.ImportedFiles.app;
import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.app.statement.ImportReport;
import huanqing.app.statement.RowOutcome;
import huanqing.app.statement.SampleRow;
import huanqing.rows.FileRow;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files that tell the same rows later, earlier, or nobody knows when (trap 8, hostile input 14). */
class LaterFilesTest {
    private static final FileRow ROW =
            FileRow.of("A2").at("2025-06-01 08:00:37").merchantOrder("2025060112345678901");

    private final ImportedFiles files = new ImportedFiles();

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void without_a_day_of_export_a_status_does_not_go_back() {
        files.take(app("", ROW, FileRow.of("A3").status("交易关闭")));
        ImportReport older = files.take(app("", ROW.status("等待确认收货"), FileRow.of("A3")));
        assertEquals(List.of("A2 交易成功", "A3 交易关闭"), statuses());
        assertEquals(2, older.count(RowOutcome.SAME));
    }

    @Test
    void without_a_day_of_export_a_status_goes_on() {
        files.take(app("", ROW.status("等待付款")));
        files.take(app("", ROW.status("等待确认收货")));
        files.take(app("", ROW));
        assertEquals(List.of("A2 交易成功"), statuses());
    }

    @Test
    void a_day_of_export_decides_also_against_the_usual_course() {
        files.take(app("07-02", ROW.status("交易关闭")));
        files.take(app("07-03", ROW));
        assertEquals(List.of("A2 交易成功"), statuses());
        files.take(app("07-01", ROW.status("等待确认收货")));
        assertEquals(List.of("A2 交易成功"), statuses());
    }

    @Test
    void a_copy_saved_by_a_spreadsheet_takes_nothing_away() {
        FileRow saved = ROW.at("2025/6/1 8:00").merchantOrder("2.02506E+18");
        for (String copy : List.of(app("07-01", saved), app("", saved), app("07-02", saved))) {
            try (ImportedFiles ledger = new ImportedFiles()) {
                ledger.take(app("07-01", ROW));
                List<String> exact = ledger.said();
                assertEquals(1, ledger.take(copy).count(RowOutcome.SAME));
                assertEquals(exact, ledger.said());
            }
            try (ImportedFiles ledger = new ImportedFiles()) {
                ledger.take(copy);
                ledger.take(app("07-01", ROW));
                assertEquals(
                        List.of("2025-06-01T08:00:37 2025060112345678901"),
                        ledger.said(entry -> entry.at() + " " + entry.wording().merchantOrder()));
            }
        }
    }

    @Test
    void within_the_same_export_nothing_can_have_changed() {
        files.take(app("07-01", ROW));
        assertEquals(1, files.take(app("07-01", ROW.category("日用百货"))).count(RowOutcome.SAME));
        assertEquals(List.of("餐饮美食"), files.said(entry -> entry.wording().category()));
    }

    @Test
    void the_preview_shows_an_older_row_as_the_same() {
        files.take(app("07-02", ROW));
        ImportReport older = files.preview(app("07-01", ROW.status("等待确认收货")));
        assertEquals(
                List.of(RowOutcome.SAME),
                older.samples().stream().map(SampleRow::outcome).toList());
    }

    @Test
    void undoing_in_any_order_leaves_what_the_remaining_files_say() {
        String[] told = {app("07-01", ROW.status("等待付款")), app("07-02", ROW.status("等待确认收货")), app("07-03", ROW)};
        String[] expected = {"等待付款", "等待确认收货", "交易成功"};
        for (int[] gone : new int[][] {{0, 1}, {1, 0}, {2, 1}, {1, 2}, {0, 2}, {2, 0}}) {
            try (ImportedFiles ledger = new ImportedFiles()) {
                for (String file : told) {
                    ledger.take(file);
                }
                ledger.undo(gone[0] + 1);
                ledger.undo(gone[1] + 1);
                assertEquals(List.of(expected[3 - gone[0] - gone[1]]), ledger.said(entry -> entry.wording()
                        .status()));
            }
        }
    }

    private List<String> statuses() {
        return files.said(
                entry -> entry.wording().order() + " " + entry.wording().status());
    }
}
