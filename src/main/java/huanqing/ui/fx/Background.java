package huanqing.ui.fx;

import huanqing.app.Progress;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The one door off the JavaFX thread, and the one way back. */
public final class Background implements AutoCloseable {
    private static final int THREADS = 3;
    private static final int SECONDS_TO_END = 5;
    private static final System.Logger LOG = System.getLogger(Background.class.getName());

    private final Executor off;
    private final Executor fx;
    private final AutoCloseable end;
    private final ObservableList<Work<?>> named = FXCollections.observableArrayList();
    private final ObservableList<Work<?>> namedView = FXCollections.unmodifiableObservableList(named);
    private Consumer<Throwable> unhandled =
            failure -> LOG.log(System.Logger.Level.ERROR, "Work in the background failed", failure);

    private Background(Executor off, Executor fx, AutoCloseable end) {
        this.off = off;
        this.fx = fx;
        this.end = end;
    }

    /** The door of the running program. */
    public static Background threads() {
        AtomicInteger number = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS, job -> {
            Thread thread = new Thread(job, "background-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        return new Background(pool, Platform::runLater, () -> {
            pool.shutdown();
            pool.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        });
    }

    /** Everything at once on the calling thread: for tests of view-models, which then need no toolkit. */
    public static Background direct() {
        return new Background(Runnable::run, Runnable::run, () -> {});
    }

    /** Executors of a test's own, so that it can hold work back. */
    public static Background of(Executor off, Executor fx) {
        return new Background(off, fx, () -> {});
    }

    /** Work that is told what to do with its outcome and then started. */
    public <T> Work<T> work(Function<Progress, T> job) {
        return new Work<>(this, job);
    }

    /** Runs something on the JavaFX thread, after what it does now. */
    public void later(Runnable action) {
        fx.execute(action);
    }

    /** The named work under way, for the status bar; to be read on the JavaFX thread. */
    public ObservableList<Work<?>> named() {
        return namedView;
    }

    /** Who is told of a failure that the work's owner does not handle. */
    public void onUnhandled(Consumer<Throwable> handler) {
        Consumer<Throwable> log = unhandled;
        unhandled = failure -> {
            log.accept(failure);
            handler.accept(failure);
        };
    }

    /** Tells of a failure that the work's owner does not handle further. */
    public void failed(Throwable failure) {
        unhandled.accept(failure);
    }

    /** Takes care of what is thrown on the JavaFX thread itself; to be called on it. */
    public void watchThisThread() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failed(failure));
    }

    /** Cancels what runs and waits a little for it to end. */
    @Override
    public void close() {
        named.forEach(Work::cancel);
        try {
            end.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.log(System.Logger.Level.WARNING, "Background work did not end cleanly", e);
        }
    }

    void start(Work<?> work) {
        if (work.isNamed()) {
            named.add(work);
        }
        off.execute(work::runOff);
    }

    void ended(Work<?> work) {
        named.remove(work);
    }
}
