package huanqing.ui.imports;

import huanqing.app.statement.BatchSummary;
import huanqing.app.statement.ListImports;
import huanqing.app.statement.UndoImport;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

    public ImportsViewModel(
            ListImports imports, UndoImport undoImport, Background background, Changes changes, Notices notices) {
        this.imports = imports;
        this.undoImport = undoImport;
        this.background = background;
        this.changes = changes;
        this.notices = notices;
    }

    public ObservableList<BatchSummary> batches() {
        return FXCollections.unmodifiableObservableList(batches);
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

    private void undone(UndoImport.Outcome outcome, BatchSummary batch) {
        if (outcome == UndoImport.Outcome.UNDONE) {
            notices.say("imports.undone", batch.fileName());
            changes.happened();
        }
        refresh();
    }
}
