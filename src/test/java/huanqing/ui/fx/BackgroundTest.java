package huanqing.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Cancelled;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final Queue<Runnable> off = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final Background background = Background.of(off::add, window::add);
    private final List<String> heard = new ArrayList<>();

    @Test
    void the_outcome_comes_back_only_on_the_window_s_thread() {
        background.work(progress -> "done").onDone(heard::add).start();
        off.remove().run();
        assertEquals(List.of(), heard);
        window.remove().run();
        assertEquals(List.of("done"), heard);
    }

    @Test
    void many_reports_wait_as_one_and_the_latest_counts() {
        Work<String> work = background.work(progress -> {
            for (int row = 1; row <= 1_000; row++) {
                progress.report(row, 1_000);
            }
            return "";
        });
        work.start();
        off.remove().run();
        assertEquals(2, window.size());
        window.remove().run();
        assertEquals(1_000, work.doneProperty().get());
        assertEquals(1_000, work.totalProperty().get());
    }

    @Test
    void cancelled_work_ends_as_cancelled() {
        Work<String> work = background
                .<String>work(progress -> {
                    if (progress.isCancelled()) {
                        throw new Cancelled();
                    }
                    return "done";
                })
                .onDone(heard::add)
                .onCancelled(() -> heard.add("cancelled"))
                .start();
        work.cancel();
        off.remove().run();
        window.remove().run();
        assertEquals(List.of("cancelled"), heard);
    }

    @Test
    void work_that_had_already_ended_was_not_cancelled() {
        Work<String> work = background
                .work(progress -> "done")
                .onDone(heard::add)
                .onCancelled(() -> heard.add("cancelled"))
                .start();
        off.remove().run();
        work.cancel();
        window.remove().run();
        assertEquals(List.of("done"), heard);
    }

    @Test
    void a_failure_that_nobody_handles_reaches_the_one_who_speaks_for_the_window() {
        RuntimeException broken = new Broken();
        List<Throwable> failures = new ArrayList<>();
        background.onUnhandled(failures::add);
        background
                .work(progress -> {
                    throw broken;
                })
                .start();
        off.remove().run();
        window.remove().run();
        assertSame(broken, failures.get(0));
    }

    @Test
    void only_named_work_is_in_the_status_bar_and_only_while_it_runs() {
        background.work(progress -> "quiet").start();
        Work<String> loud =
                background.work(progress -> "loud").named("demo.preparing").start();
        assertEquals(List.of(loud), background.named());
        off.forEach(Runnable::run);
        assertFalse(background.named().isEmpty());
        window.forEach(Runnable::run);
        assertTrue(background.named().isEmpty());
    }

    @Test
    void closing_cancels_what_runs() {
        Work<String> work =
                background.work(progress -> "").named("demo.preparing").start();
        background.close();
        assertTrue(work.isCancelled());
    }

    /** Without a stack, so that the log of the test run stays readable. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken() {
            super("broken on purpose", null, false, false);
        }
    }
}
