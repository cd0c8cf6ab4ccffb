package huanqing.ui.linkage;

import huanqing.app.Progress;
import huanqing.app.linkage.LinkageReport;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Measures the link once for each state of the ledger and day, off the window's thread, and can be stopped. */
public final class LinkageViewModel {
    /** Where the measuring stands. */
    public enum Stage {
        MEASURING,
        MEASURED,
        CANCELLED
    }

    private record Measured(long change, LocalDate day) {}

    private final BiFunction<LocalDate, Progress, LinkageReport> measure;
    private final Function<List<EntryId>, List<Entry>> entries;
    private final Background background;
    private final Supplier<LocalDate> clock;
    private final LongSupplier changes;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.MEASURING);
    private final ReadOnlyObjectWrapper<Optional<LinkageReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Measured> asked = Optional.empty();
    private Optional<Work<LinkageReport>> running = Optional.empty();

    /**
     * @param entries finds the rows behind a sign
     * @param changes how often the ledger has changed so far
     */
    public LinkageViewModel(
            BiFunction<LocalDate, Progress, LinkageReport> measure,
            Function<List<EntryId>, List<Entry>> entries,
            Background background,
            Supplier<LocalDate> clock,
            LongSupplier changes) {
        this.measure = measure;
        this.entries = entries;
        this.background = background;
        this.clock = clock;
        this.changes = changes;
    }

    /** Measures, unless this ledger and day have been measured already or are being measured. */
    public void load() {
        Measured wanted = new Measured(changes.getAsLong(), clock.get());
        if (asked.filter(wanted::equals).isEmpty()) {
            start(wanted);
        }
    }

    /** Measures again, after a cancel. */
    public void again() {
        start(new Measured(changes.getAsLong(), clock.get()));
    }

    public void cancel() {
        running.ifPresent(Work::cancel);
    }

    /** Finds rows, and hands them over on the window's thread. */
    public void rows(List<EntryId> ids, Consumer<List<Entry>> taker) {
        background.work(progress -> entries.apply(ids)).onDone(taker).start();
    }

    private void start(Measured wanted) {
        cancel();
        asked = Optional.of(wanted);
        stage.set(Stage.MEASURING);
        Work<LinkageReport> work = background
                .work(progress -> measure.apply(wanted.day(), progress))
                .named("linkage.measuring");
        running = Optional.of(work);
        work.onDone(found -> end(wanted, found))
                .onCancelled(() -> stopped(wanted))
                .start();
    }

    private void end(Measured wanted, LinkageReport found) {
        if (isLatest(wanted)) {
            report.set(Optional.of(found));
            stage.set(Stage.MEASURED);
        }
    }

    private void stopped(Measured wanted) {
        if (isLatest(wanted)) {
            stage.set(Stage.CANCELLED);
        }
    }

    private boolean isLatest(Measured wanted) {
        return asked.filter(wanted::equals).isPresent();
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** The latest report; a former one stays until the next is there. */
    public ReadOnlyObjectProperty<Optional<LinkageReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }
}
