package huanqing.ui.reserve.target;

import huanqing.app.Progress;
import huanqing.app.cashflow.Supposed;
import huanqing.app.reserve.KeepReserveSettings;
import huanqing.app.reserve.ReserveQuestion;
import huanqing.app.reserve.ReserveReport;
import huanqing.app.reserve.ReserveSettings;
import huanqing.domain.money.Money;
import huanqing.domain.reserve.ReserveQuantile;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Work;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/**
 * Measures the reserve once for each state of the ledger, day and settings, off the window's thread. The confidence moves
 * without measuring anew: every confidence is read off the same futures; only once it is let go is it kept.
 */
public final class TargetViewModel {
    private static final double THOUSAND = 1000;

    /** Measures the reserve. */
    public interface Measure {
        ReserveReport run(LocalDate today, ReserveQuestion question, Progress progress);
    }

    private record Asked(long change, LocalDate day, int round) {}

    private record Found(ReserveSettings settings, ReserveReport report) {}

    private final Measure measure;
    private final KeepReserveSettings settings;
    private final Background background;
    private final Supplier<LocalDate> clock;
    private final LongSupplier changes;
    private final ReadOnlyObjectWrapper<Optional<ReserveReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ReserveSettings> chosen = new ReadOnlyObjectWrapper<>(ReserveSettings.USUAL);
    private final IntegerProperty confidence = new SimpleIntegerProperty(ReserveSettings.USUAL.confidencePermille());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private Optional<Asked> asked = Optional.empty();
    private Optional<Work<Found>> running = Optional.empty();
    private int round;
    private int keeping;

    /** @param changes how often the ledger has changed so far */
    public TargetViewModel(
            Measure measure,
            KeepReserveSettings settings,
            Background background,
            Supplier<LocalDate> clock,
            LongSupplier changes) {
        this.measure = measure;
        this.settings = settings;
        this.background = background;
        this.clock = clock;
        this.changes = changes;
    }

    /** Measures, unless this ledger, day and settings have been measured already or are being measured. */
    public void load() {
        Asked wanted = new Asked(changes.getAsLong(), clock.get(), round);
        if (asked.filter(wanted::equals).isEmpty()) {
            running.ifPresent(Work::cancel);
            asked = Optional.of(wanted);
            ready.set(false);
            Work<Found> work =
                    background.work(progress -> find(wanted, progress)).named("reserve.measuring");
            running = Optional.of(work);
            work.onDone(found -> end(wanted, found)).start();
        }
    }

    /** Keeps the confidence at which the slider was let go. */
    public void keepConfidence() {
        change(old -> new ReserveSettings(confidence.get(), old.days(), old.thresholdPermille()));
    }

    public void keepDays(int days) {
        change(old -> new ReserveSettings(old.confidencePermille(), days, old.thresholdPermille()));
    }

    public void keepThreshold(int permille) {
        change(old -> new ReserveSettings(old.confidencePermille(), old.days(), permille));
    }

    private void change(UnaryOperator<ReserveSettings> how) {
        ReserveSettings now = how.apply(chosen.get());
        if (!now.equals(chosen.get())) {
            chosen.set(now);
            keeping++;
            background
                    .work(progress -> {
                        settings.keep(now);
                        return now;
                    })
                    .onDone(kept -> {
                        keeping--;
                        round++;
                        load();
                    })
                    .start();
        }
    }

    private Found find(Asked wanted, Progress progress) {
        ReserveSettings kept = settings.get();
        ReserveQuestion question =
                new ReserveQuestion(kept.confidence(), kept.days(), Supposed.NOTHING, ReserveQuestion.USUAL_SEED);
        return new Found(kept, measure.run(wanted.day(), question, progress));
    }

    private void end(Asked wanted, Found found) {
        if (asked.filter(wanted::equals).isPresent()) {
            adopt(found.settings());
            report.set(Optional.of(found.report()));
            ready.set(true);
        }
    }

    /** Settings that are still being kept are newer than those that were measured with. */
    private void adopt(ReserveSettings found) {
        if (keeping == 0) {
            chosen.set(found);
            confidence.set(found.confidencePermille());
        }
    }

    /** The reserve at the slider's confidence; empty while there is no measure, or no figure at a confidence. */
    public Optional<ReserveQuantile> target() {
        return report.get()
                .flatMap(ReserveReport::futures)
                .map(futures -> futures.reserveAt(confidence.get() / THOUSAND));
    }

    /** What the saving plan aims at: the reserve at a confidence, or for a young ledger what is committed. */
    public Money aim() {
        return target().map(ReserveQuantile::amount)
                .or(() -> report.get().map(found -> found.committed().amount()))
                .orElse(Money.ZERO);
    }

    /** Thousandths; follows the slider at once. */
    public IntegerProperty confidenceProperty() {
        return confidence;
    }

    public ReadOnlyObjectProperty<ReserveSettings> settingsProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The latest report; a former one stays until the next is there. */
    public ReadOnlyObjectProperty<Optional<ReserveReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }
}
