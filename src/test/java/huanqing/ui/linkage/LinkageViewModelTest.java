package huanqing.ui.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Cancelled;
import huanqing.app.Progress;
import huanqing.app.linkage.LinkageReport;
import huanqing.ui.fx.Background;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkageViewModelTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Background background = Background.of(waiting::add, Runnable::run);
    private final LinkageReport report = InventedReport.tooShort();
    private LocalDate today = InventedReport.TODAY;
    private long changes;
    private int measured;

    private final LinkageViewModel model =
            new LinkageViewModel(this::measure, ids -> List.of(), background, () -> today, () -> changes);

    @Test
    void an_unchanged_ledger_is_measured_once() {
        model.load();
        assertEquals(LinkageViewModel.Stage.MEASURING, model.stageProperty().get());
        finish();
        model.load();
        finish();

        assertEquals(1, measured);
        assertEquals(LinkageViewModel.Stage.MEASURED, model.stageProperty().get());
        assertSame(report, model.reportProperty().get().orElseThrow());
    }

    @Test
    void a_change_of_the_ledger_and_a_new_day_are_measured_anew() {
        model.load();
        finish();
        changes++;
        model.load();
        finish();
        today = today.plusDays(1);
        model.load();
        finish();

        assertEquals(3, measured);
    }

    @Test
    void a_cancelled_measuring_says_so_and_can_be_taken_up_again() {
        model.load();
        model.cancel();
        finish();
        assertEquals(LinkageViewModel.Stage.CANCELLED, model.stageProperty().get());
        assertEquals(Optional.empty(), model.reportProperty().get());

        model.again();
        finish();
        assertTrue(model.reportProperty().get().isPresent());
    }

    @Test
    void a_change_during_the_measuring_drops_the_older_answer() {
        model.load();
        changes++;
        model.load();
        waiting.poll().run();
        assertEquals(LinkageViewModel.Stage.MEASURING, model.stageProperty().get());
        finish();
        assertEquals(LinkageViewModel.Stage.MEASURED, model.stageProperty().get());
    }

    private LinkageReport measure(LocalDate day, Progress progress) {
        if (progress.isCancelled()) {
            throw new Cancelled();
        }
        measured++;
        return report;
    }

    private void finish() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }
}
