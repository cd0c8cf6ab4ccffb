package huanqing.ui.fx;

import huanqing.app.Cancelled;
import huanqing.app.Progress;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * One piece of work behind {@link Background}. What it ends with comes back on the JavaFX thread: its outcome, its
 * failure, or that it was cancelled. Work that ended before it looked at the flag was not cancelled: what it wrote stands.
 */
public final class Work<T> implements Progress {
    private final Background background;
    private final Function<Progress, T> job;
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(-1);
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
    private final AtomicBoolean reportUnderWay = new AtomicBoolean();
    private volatile boolean cancelled;
    private volatile long latestDone;
    private volatile long latestTotal = -1;
    private volatile long latestCount;
    private String titleKey = "";
    private Consumer<T> whenDone = outcome -> {};
    private Runnable whenCancelled = () -> {};
    private Consumer<Throwable> whenFailed;

    Work(Background background, Function<Progress, T> job) {
        this.background = background;
        this.job = job;
        this.whenFailed = background::failed;
    }

    /** Shows the work in the status bar under the words of this key, with its progress and a cancel button. */
    public Work<T> named(String key) {
        titleKey = key;
        return this;
    }

    public Work<T> onDone(Consumer<T> action) {
        whenDone = action;
        return this;
    }

    public Work<T> onCancelled(Runnable action) {
        whenCancelled = action;
        return this;
    }

    public Work<T> onFailed(Consumer<Throwable> action) {
        whenFailed = action;
        return this;
    }

    public Work<T> start() {
        background.start(this);
        return this;
    }

    public void cancel() {
        cancelled = true;
    }

    public String titleKey() {
        return titleKey;
    }

    public ReadOnlyLongProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** -1 while it is not known. */
    public ReadOnlyLongProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** How many rows or other things are done; 0 while that is not told. */
    public ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** However often the job reports, at most one report waits for the JavaFX thread. */
    @Override
    public void report(long nowDone, long nowTotal) {
        latestDone = nowDone;
        latestTotal = nowTotal;
        tell();
    }

    @Override
    public void counted(long items) {
        latestCount = items;
        tell();
    }

    private void tell() {
        if (reportUnderWay.compareAndSet(false, true)) {
            background.later(() -> {
                reportUnderWay.set(false);
                total.set(latestTotal);
                count.set(latestCount);
                done.set(latestDone);
            });
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    boolean isNamed() {
        return !titleKey.isEmpty();
    }

    void runOff() {
        try {
            T outcome = job.apply(this);
            end(() -> whenDone.accept(outcome));
        } catch (Cancelled e) {
            end(whenCancelled);
        } catch (RuntimeException | Error e) {
            end(() -> whenFailed.accept(e));
        }
    }

    private void end(Runnable action) {
        background.later(() -> {
            background.ended(this);
            action.run();
        });
    }
}
