package huanqing.ui.imports;

import huanqing.app.statement.ImportReport;
import huanqing.app.statement.RowOutcome;
import huanqing.app.statement.SampleRow;
import huanqing.domain.statement.RowProblem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What accepting a file would do, looked at one outcome at a time. */
public final class PreviewViewModel {
    private static final Set<RowOutcome> KEPT =
            EnumSet.of(RowOutcome.NEW, RowOutcome.CHANGED, RowOutcome.IGNORED, RowOutcome.REVIEW);
    private static final List<RowOutcome> WORTH_A_LOOK = List.of(
            RowOutcome.NEW,
            RowOutcome.CHANGED,
            RowOutcome.REVIEW,
            RowOutcome.REJECTED,
            RowOutcome.IGNORED,
            RowOutcome.SAME);

    private final ObservableValue<ImportReport> report;
    private final ReadOnlyObjectWrapper<RowOutcome> outcome = new ReadOnlyObjectWrapper<>(RowOutcome.NEW);
    private final ObservableList<SampleRow> samples = FXCollections.observableArrayList();
    private final ObservableList<RowProblem> problems = FXCollections.observableArrayList();

    public PreviewViewModel(ObservableValue<ImportReport> report) {
        this.report = report;
        report.addListener((property, old, now) -> begin(now));
    }

    public ObservableValue<ImportReport> reportProperty() {
        return report;
    }

    /** The outcome whose rows are shown. */
    public ReadOnlyObjectProperty<RowOutcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Rows with the chosen outcome; the first of them when there are many. */
    public ObservableList<SampleRow> samples() {
        return FXCollections.unmodifiableObservableList(samples);
    }

    /** The rows that cannot be read, while those are chosen. */
    public ObservableList<RowProblem> problems() {
        return FXCollections.unmodifiableObservableList(problems);
    }

    public void show(RowOutcome wanted) {
        ImportReport shown = report.getValue();
        samples.setAll(shown.samples().stream()
                .filter(sample -> sample.outcome() == wanted)
                .toList());
        problems.setAll(wanted == RowOutcome.REJECTED ? shown.problems() : List.of());
        outcome.set(wanted);
    }

    /** How many rows accepting writes. */
    public int kept() {
        return KEPT.stream().mapToInt(report.getValue()::count).sum();
    }

    /** Whether there are more rows of the chosen outcome than are shown. */
    public boolean isCut() {
        return report.getValue().count(outcome.get()) > samples.size() + problems.size();
    }

    private void begin(ImportReport fresh) {
        if (fresh != null) {
            show(WORTH_A_LOOK.stream()
                    .filter(wanted -> fresh.count(wanted) > 0)
                    .findFirst()
                    .orElse(RowOutcome.NEW));
        }
    }
}
