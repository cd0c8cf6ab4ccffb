package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Cancelled;
import huanqing.app.Progress;
import huanqing.app.ledger.EntryQuery;
import huanqing.app.ledger.EntryQuery.Order;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.Refusal;
import huanqing.app.statement.RowOutcome;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.infra.files.UserFolders;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import huanqing.ui.imports.ImportStage;
import huanqing.ui.imports.ImportViewModel;
import huanqing.ui.imports.history.ImportsViewModel;
import huanqing.ui.ledger.LedgerViewModel;
import huanqing.wiring.ledger.OpenedLedger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view-models of ledger and imports over a real ledger in memory, without a toolkit. */
class ScreenModelsTest {
    private static final String HEAD =
            """
            导出信息：
            支付宝账户：someone@example.com
            起始时间：[2026-05-01 00:00:00]    终止时间：[2026-06-30 23:59:59]
            导出交易类型：[全部]
            导出时间：[2026-07-01 09:12:52]

            ------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------
            交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,
            """;

    private static final String MAY = HEAD
            + """
            2026-05-20 09:51:00,信用借还,借呗,/,借呗放款至银行卡,不计收支,1500.00,工商银行储蓄卡(0001),放款成功,N4,,,
            2026-05-12 12:00:00,餐饮美食,面馆,x,午饭,支出,12.00,花呗,交易成功,N3,,,
            2026-05-02 12:00:00,餐饮美食,火锅店,x,聚餐,支出,280.00,花呗,交易成功,N1,,,
            """;

    private static final String JUNE = HEAD
            + """
            2026-06-12 12:00:00,餐饮美食,面馆,x,晚饭,支出,20.00,花呗,交易成功,N7,,,
            2026-05-12 12:00:00,餐饮美食,面馆,x,午饭,支出,12.00,花呗,交易成功,N3,,,
            """;

    @TempDir
    private Path folder;

    private final Queue<Runnable> held = new ArrayDeque<>();
    private boolean holding;
    private final Background background = Background.of(this::runOrHold, Runnable::run);
    private final Changes changes = new Changes();
    private final Notices notices = new Notices();
    private final OpenedLedger opened =
            new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("not-used"))).openPassing();
    private final ImportViewModel importing = new ImportViewModel(
            opened.statements().importStatement(), opened.statements().undoImport(), background, changes);
    private final ImportsViewModel history = new ImportsViewModel(
            opened.statements().listImports(), opened.statements().undoImport(), background, changes, notices);
    private final LedgerViewModel ledger = new LedgerViewModel(
            opened.statements().listEntries(), opened.statements().listImports(), background, changes);

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void a_preview_writes_nothing_and_leaving_it_neither() throws IOException {
        importing.offer(List.of(file("may.csv", MAY)));
        assertEquals(ImportStage.PREVIEW, importing.stageProperty().get());
        assertEquals(3, importing.reportProperty().get().count(RowOutcome.NEW));
        importing.next();
        assertEquals(ImportStage.CHOOSING, importing.stageProperty().get());
        assertEquals(0, found());
    }

    @Test
    void several_files_come_one_after_the_other_and_overlap_is_not_counted_twice() throws IOException {
        importing.offer(List.of(file("may.csv", MAY), file("june.csv", JUNE)));
        assertEquals(1, importing.waitingCountProperty().get());
        importing.accept();
        assertEquals(ImportStage.DONE, importing.stageProperty().get());
        importing.next();
        assertEquals(ImportStage.PREVIEW, importing.stageProperty().get());
        assertEquals(1, importing.reportProperty().get().count(RowOutcome.NEW));
        assertEquals(1, importing.reportProperty().get().count(RowOutcome.SAME));
        importing.accept();
        assertEquals(4, found());
    }

    @Test
    void a_refused_file_says_why_and_lets_the_next_one_in() throws IOException {
        importing.offer(List.of(file("empty.csv", ""), file("may.csv", MAY)));
        assertEquals(ImportStage.REFUSED, importing.stageProperty().get());
        assertEquals(
                Optional.of(Refusal.FILE_EMPTY), importing.refusalProperty().get());
        importing.next();
        assertEquals(ImportStage.PREVIEW, importing.stageProperty().get());
    }

    @Test
    void a_cancelled_reading_leaves_nothing() throws IOException {
        holding = true;
        importing.offer(List.of(file("may.csv", MAY)));
        assertEquals(ImportStage.READING, importing.stageProperty().get());
        importing.cancel();
        held.remove().run();
        assertEquals(ImportStage.CHOOSING, importing.stageProperty().get());
        assertEquals(0, found());
    }

    @Test
    void a_textimport_tells_its_rows_and_cancelled_in_the_middle_it_leaves_nothing() throws IOException {
        String row = MAY.lines().filter(line -> line.contains("火锅")).findFirst().orElseThrow();
        String header = MAY.substring(0, MAY.indexOf(row));
        StringBuilder text = new StringBuilder(header);
        for (int i = 0; i < 4_000; i++) {
            text.append(row.replaceFirst("N\\d", "X" + i)).append('\n');
        }
        Path file = file("long.csv", text.toString());
        List<Long> counted = new ArrayList<>();
        opened.statements().importStatement().preview(ImportRequest.of(file), counting(counted, Integer.MAX_VALUE));
        assertTrue(counted.size() > 5 && counted.get(counted.size() - 1) > 3_000, counted.toString());
        counted.clear();
        assertThrows(
                Cancelled.class,
                () -> opened.statements().importStatement().accept(ImportRequest.of(file), counting(counted, 2)));
        assertEquals(0, found());
        assertEquals(0, opened.statements().listImports().run().size());
    }

    private static Progress counting(List<Long> counted, int most) {
        return new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public void counted(long items) {
                counted.add(items);
            }

            @Override
            public boolean isCancelled() {
                return counted.size() >= most;
            }
        };
    }

    @Test
    void what_was_just_imported_can_be_taken_back_at_once() throws IOException {
        importing.offer(List.of(file("may.csv", MAY)));
        importing.accept();
        assertEquals(3, found());
        importing.undo();
        assertEquals(ImportStage.CHOOSING, importing.stageProperty().get());
        assertEquals(0, found());
    }

    @Test
    void the_history_takes_an_import_back_and_says_so() throws IOException {
        imported();
        history.refresh();
        history.undo(history.batches().get(0));
        assertTrue(history.batches().get(0).undoneAt().isPresent());
        assertEquals(
                "imports.undone", notices.latestProperty().get().orElseThrow().key());
        assertEquals(0, found());
    }

    @Test
    void the_ledger_is_filtered_by_product_and_text_and_the_filters_are_cleared_together() throws IOException {
        imported();
        assertEquals(3, found());
        ledger.ofProduct(Optional.of(Product.HUABEI));
        assertEquals(2, found());
        ledger.containing("火锅");
        assertEquals(1, found());
        assertTrue(ledger.isFiltered());
        assertEquals(3, ledger.inAllProperty().get());
        ledger.everything();
        assertEquals(3, found());
        assertFalse(ledger.isFiltered());
    }

    @Test
    void the_whole_ledger_is_sorted_not_the_rows_in_sight() throws IOException {
        imported();
        ledger.inOrder(Order.LARGEST_FIRST);
        assertEquals(Money.ofFen(150_000), amountOfRow(0));
        ledger.inOrder(Order.SMALLEST_FIRST);
        assertEquals(Money.ofFen(1_200), amountOfRow(0));
        assertFalse(ledger.isFiltered());
    }

    @Test
    void an_entry_is_shown_with_its_line_and_its_file() throws IOException {
        imported();
        ledger.refresh();
        ledger.rowsProperty().get().get(0);
        ledger.lookAt(ledger.rowsProperty().get().get(0));
        var detail = ledger.detailProperty().get().orElseThrow();
        assertTrue(detail.rawLine().orElseThrow().startsWith("2026-05-20 09:51:00,"));
        assertEquals("may.csv", detail.batch().orElseThrow().fileName());
        ledger.lookAt(null);
        assertEquals(Optional.empty(), ledger.detailProperty().get());
    }

    @Test
    void a_slow_answer_to_an_old_question_does_not_replace_the_new_one() throws IOException {
        imported();
        ledger.refresh();
        holding = true;
        ledger.containing("火锅");
        ledger.containing("");
        Runnable old = held.remove();
        held.remove().run();
        old.run();
        assertEquals(EntryQuery.ALL, ledger.queryProperty().get());
        assertEquals(3, ledger.rowsProperty().get().size());
    }

    private void imported() throws IOException {
        importing.offer(List.of(file("may.csv", MAY)));
        importing.accept();
    }

    private int found() {
        holding = false;
        ledger.refresh();
        return ledger.rowsProperty().get().size();
    }

    private Money amountOfRow(int row) {
        return ledger.rowsProperty().get().get(row).entryProperty().get().amount();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private void runOrHold(Runnable job) {
        if (holding) {
            held.add(job);
        } else {
            job.run();
        }
    }
}
