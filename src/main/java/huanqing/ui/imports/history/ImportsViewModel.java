package huanqing.ui.imports.history;

import huanqing.app.statement.BatchSummary;
import huanqing.app.statement.ListImports;
import huanqing.app.statement.RowOutcome;
import huanqing.app.statement.UndoImport;
import huanqing.domain.statement.RowProblem;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was imported, newest first, and how to take an import back. */
public final class ImportsViewModel {
    private final ListImports imports;
    private final UndoImport undoImport;
    private final Background background;
    private final Changes changes;
    private final Notices notices;
    private final ObservableList<BatchSummary> batches = FXCollections.observableArrayList();
    private final ObjectProperty<BatchSummary> chosen = new SimpleObjectProperty<>();
    private final ObservableList<RowProblem> problems = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

    public ImportsViewModel(
            ListImports imports, UndoImport undoImport, Background background, Changes changes, Notices notices) {
        this.imports = imports;
        this.undoImport = undoImport;
        this.background = background;
        this.changes = changes;
        this.notices = notices;
        chosen.addListener((property, old, now) -> findProblems(now));
    }

    public ObservableList<BatchSummary> batches() {
        return FXCollections.unmodifiableObservableList(batches);
    }

    /** The import that is looked at; null for none. */
    public ObjectProperty<BatchSummary> chosenProperty() {
        return chosen;
    }

    /** The rows of the chosen import that could not be read, the first of them when there are very many. */
    public ObservableList<RowProblem> problems() {
        return FXCollections.unmodifiableObservableList(problems);
    }

    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    public void refresh() {
        background
                .work(progress -> imports.run())
                .onDone(found -> {
                    batches.setAll(found);
                    ready.set(true);
                })
                .start();
    }

    /** Takes back all that only this import brought. */
    public void undo(BatchSummary batch) {
        background
                .work(progress -> undoImport.run(batch.id()))
                .named("imports.undoing")
                .onDone(outcome -> undone(outcome, batch))
                .start();
    }

    private void findProblems(BatchSummary batch) {
        problems.clear();
        if (batch != null && batch.counts().getOrDefault(RowOutcome.REJECTED, 0) > 0) {
            background
                    .work(progress -> imports.problems(batch.id()))
                    .onDone(found -> problems.setAll(chosen.get() == batch ? found : problems))
                    .start();
        }
    }

    private void undone(UndoImport.Outcome outcome, BatchSummary batch) {
        if (outcome == UndoImport.Outcome.UNDONE) {
            notices.say("imports.undone", batch.fileName());
            changes.happened();
        }
        refresh();
    }
}
