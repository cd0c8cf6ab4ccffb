package huanqing;

import static huanqing.ImportedFiles.app;
import static huanqing.ImportedFiles.web;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.statement.ImportReport;
import huanqing.app.statement.RowOutcome;
import huanqing.app.statement.warning.ImportWarning;
import huanqing.app.statement.warning.ImportWarning.Kind;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.domain.money.Money;
import huanqing.rows.FileRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which rows of several files are one row, where numbers are used again (trap 9, hostile input 31). */
class SameRowTest {
    private static final FileRow FIRST = FileRow.of("X").text("第一笔");
    private static final FileRow SECOND = FileRow.of("X").text("第二笔").by("余额宝").at("2025-06-20 08:00:00");

    private final ImportedFiles files = new ImportedFiles();

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void rows_of_one_number_and_amount_stay_apart_by_their_minutes() {
        String both = app("07-01", FIRST, SECOND);
        String one = app("07-16", SECOND);
        for (List<String> order : List.of(List.of(both, one), List.of(one, both))) {
            try (ImportedFiles ledger = new ImportedFiles()) {
                order.forEach(ledger::take);
                assertEquals(
                        List.of("第一笔 花呗", "第二笔 余额宝"),
                        ledger.said(entry ->
                                entry.wording().text() + " " + entry.wording().method()));
            }
        }
    }

    @Test
    void a_number_that_is_used_again_is_told_with_its_count() {
        ImportReport report = files.take(app("07-01", FIRST, SECOND, FIRST));
        ImportWarning told = report.warnings().stream()
                .filter(warning -> warning.kind() == Kind.REUSED_NUMBERS)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("2"), told.values());
        assertEquals(3, files.entries().size());
    }

    @Test
    void equal_part_refunds_of_an_order_are_nothing_to_warn_of() {
        FileRow refund = FileRow.of("X").text("退款-冰箱").going("不计收支").status("退款成功");
        ImportReport report = files.take(app("07-01", refund, refund.at("2025-06-02 08:00:00")));
        assertTrue(report.warnings().stream().noneMatch(warning -> warning.kind() == Kind.REUSED_NUMBERS));
    }

    @Test
    void any_split_and_order_of_the_rows_gives_the_same_ledger() {
        List<FileRow> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            FileRow row = FileRow.of("N" + i % 3)
                    .at("2025-06-%02d 08:0%d:30".formatted(1 + i / 3, i % 2))
                    .text("第" + i);
            rows.add(i % 4 == 0 ? row.going("不计收支") : i % 4 == 1 ? row.by("余额宝") : row);
        }
        files.take(app("07-01", rows.toArray(FileRow[]::new)));
        List<String> whole = files.said();
        assertEquals(12, whole.size());
        Random random = new Random(7);
        for (int round = 0; round < 25; round++) {
            try (ImportedFiles ledger = new ImportedFiles()) {
                for (List<FileRow> part : parts(rows, random)) {
                    ledger.take(app("07-01", part.toArray(FileRow[]::new)));
                }
                assertEquals(whole, ledger.said());
            }
        }
    }

    /** Overlapping parts in any order, which together hold every row. */
    private static List<List<FileRow>> parts(List<FileRow> rows, Random random) {
        List<List<FileRow>> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            parts.add(new ArrayList<>());
        }
        for (FileRow row : rows) {
            int sure = random.nextInt(3);
            for (int i = 0; i < 3; i++) {
                if (i == sure || random.nextInt(3) == 0) {
                    parts.get(i).add(row);
                }
            }
        }
        parts.removeIf(List::isEmpty);
        parts.forEach(part -> Collections.shuffle(part, random));
        return parts;
    }

    @Test
    void a_deposit_that_is_freed_leaves_the_purchase_of_its_number() {
        files.take(app("07-01", FileRow.of("S1")));
        files.take(app(
                "08-01", FileRow.of("S1").going("不计收支").by("余额").status("解冻成功").category("信用借还")));
        assertEquals(
                List.of("交易成功 BOOKED", "解冻成功 "),
                files.said(entry -> entry.wording().status() + " "
                        + (entry.meaning().counts() ? entry.meaning().state() : "")));
    }

    @Test
    void income_that_the_person_sets_to_neither_is_the_same_row() {
        FileRow income = FileRow.of("P1").going("收入").by("");
        String before = app("07-01", income);
        String after = app("08-01", income.going("不计收支"));
        assertEquals(RowOutcome.NEW, only(files.take(before)));
        assertEquals(RowOutcome.CHANGED, only(files.take(after)));
        assertEquals(List.of("不计收支 TRANSFER"), kinds(files));
        assertEquals(RowOutcome.SAME, only(files.take(before)));
        assertEquals(RowOutcome.SAME, only(files.take(after)));
        try (ImportedFiles others = new ImportedFiles()) {
            others.take(after);
            assertEquals(RowOutcome.SAME, only(others.take(before)));
            assertEquals(kinds(files), kinds(others));
            others.undo(1);
            assertEquals(List.of("收入 INCOME"), kinds(others));
        }
    }

    @Test
    void income_and_a_neutral_row_of_one_file_are_two() {
        FileRow income = FileRow.of("P1").going("收入").by("");
        String both = app("07-01", income, income.going("不计收支"));
        files.take(both);
        files.take(both);
        assertEquals(2, files.entries().size());
    }

    @Test
    void the_web_site_s_other_time_does_not_make_another_row() {
        String app = app("07-01", FIRST);
        String web = web("07-02", FIRST.at("2025-06-03 21:15:09"));
        for (List<String> order : List.of(List.of(app, web, app, web), List.of(web, app, web, app))) {
            try (ImportedFiles ledger = new ImportedFiles()) {
                List<RowOutcome> outcomes =
                        order.stream().map(ledger::take).map(SameRowTest::only).toList();
                assertEquals(List.of(RowOutcome.NEW, RowOutcome.CHANGED, RowOutcome.SAME, RowOutcome.SAME), outcomes);
                assertEquals(
                        List.of("2025-06-03T21:15:09 花呗"),
                        ledger.said(entry -> entry.at() + " " + entry.wording().method()));
            }
        }
    }

    @Test
    void an_answer_stays_when_a_nearer_row_comes_and_when_it_goes() {
        FileRow shared = FileRow.of("X").by("账户余额&花呗");
        String web = web("07-01", shared.at("2025-06-01 08:20:00"));
        String far = app("07-02", shared);
        String near = app("07-03", shared.at("2025-06-01 08:15:00"));
        for (List<String> order : List.of(List.of(web, far), List.of(far, web))) {
            try (ImportedFiles ledger = new ImportedFiles()) {
                order.forEach(ledger::take);
                ledger.ledger
                        .statements()
                        .answerReview()
                        .answer(
                                ledger.entries().get(0).id(),
                                ReviewAnswer.HUABEI_PURCHASE,
                                Optional.of(Money.ofFen(800)));
                List<String> answered = ledger.said();
                ledger.take(near);
                assertEquals(
                        List.of("1000 REVIEW", "800 BOOKED"),
                        ledger.said(entry ->
                                entry.amount().fen() + " " + entry.meaning().state()));
                ledger.undo(3);
                assertEquals(answered, ledger.said());
            }
        }
    }

    @Test
    void two_exports_pasted_into_one_file_are_two_files() {
        String june = app("07-01", FIRST, FileRow.of("Y"));
        String july = app("07-16", FIRST, SECOND, FileRow.of("Z").status("等待付款"), FileRow.of("Z"));
        ImportReport report = files.take(june + july);
        assertEquals(5, files.entries().size());
        assertEquals(1, report.count(RowOutcome.SAME));
        assertEquals(0, report.count(RowOutcome.REJECTED));
    }

    @Test
    void pasted_exports_of_one_row_in_two_states_are_one_row() {
        ImportReport report = files.take(app("07-01", FIRST.status("等待确认收货")) + app("07-16", FIRST));
        assertEquals(List.of("交易成功"), files.said(entry -> entry.wording().status()));
        assertEquals(2, report.rows());
        files.undo(1);
        assertEquals(0, files.entries().size());
    }

    private static RowOutcome only(ImportReport report) {
        assertEquals(
                1, report.counts().values().stream().filter(rows -> rows > 0).count(), report.counts()::toString);
        return report.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static List<String> kinds(ImportedFiles ledger) {
        return ledger.said(
                entry -> entry.wording().direction() + " " + entry.meaning().kind());
    }
}
