package huanqing.ui.imports;

import huanqing.app.statement.ImportReport;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.ImportResult;
import huanqing.app.statement.ImportStatement;
import huanqing.app.statement.Refusal;
import huanqing.app.statement.UndoImport;
import huanqing.app.statement.table.TableSketch;
import huanqing.domain.statement.table.TableMapping;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Work;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One file after the other: read, previewed, accepted or left. */
public final class ImportViewModel {
    private final ImportStatement importStatement;
    private final UndoImport undoImport;
    private final Background background;
    private final Changes changes;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final ReadOnlyIntegerWrapper waitingCount = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<ImportStage> stage = new ReadOnlyObjectWrapper<>(ImportStage.CHOOSING);
    private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ImportReport> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper passwordWrong = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Work<ImportResult>> work = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<TableSketch> sketch = new ReadOnlyObjectWrapper<>();
    private final Said said = new Said();
    private List<String> missing = List.of();

    public ImportViewModel(
            ImportStatement importStatement, UndoImport undoImport, Background background, Changes changes) {
        this.importStatement = importStatement;
        this.undoImport = undoImport;
        this.background = background;
        this.changes = changes;
    }

    public ReadOnlyObjectProperty<ImportStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** The file in hand; null while choosing. */
    public ReadOnlyObjectProperty<Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** How many more files wait for their turn. */
    public ReadOnlyIntegerProperty waitingCountProperty() {
        return waitingCount.getReadOnlyProperty();
    }

    /** What accepting would do, or has done; null before the file is read. */
    public ReadOnlyObjectProperty<ImportReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Why the file was not imported; empty when something broke inside the program. */
    public ReadOnlyObjectProperty<Optional<Refusal>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** The columns that the refused file lacks. */
    List<String> missing() {
        return missing;
    }

    /** How the file begins that the person is asked about; null while there is no question. */
    public ReadOnlyObjectProperty<TableSketch> sketchProperty() {
        return sketch.getReadOnlyProperty();
    }

    /** Whether a password was tried and did not open the file. */
    public ReadOnlyBooleanProperty passwordWrongProperty() {
        return passwordWrong.getReadOnlyProperty();
    }

    /** The reading or saving under way, for its progress. */
    public ReadOnlyObjectProperty<Work<ImportResult>> workProperty() {
        return work.getReadOnlyProperty();
    }

    /** Takes files in; the first is read at once if no other is in hand. */
    public void offer(List<Path> files) {
        waiting.addAll(files);
        waitingCount.set(waiting.size());
        if (stage.get() == ImportStage.CHOOSING
                || stage.get() == ImportStage.DONE
                || stage.get() == ImportStage.REFUSED) {
            next();
        }
    }

    /** Leaves the file in hand, unless it is just being saved, and reads the next one that waits. */
    public void next() {
        said.forget();
        passwordWrong.set(false);
        Path following = waiting.poll();
        waitingCount.set(waiting.size());
        if (following == null) {
            file.set(null);
            go(ImportStage.CHOOSING);
        } else {
            file.set(following);
            read();
        }
    }

    public void open(char[] typed) {
        said.password(typed);
        read();
    }

    /** Reads the file in another charset. */
    public void writtenIn(String charset) {
        said.charset(charset);
        read();
    }

    /** Reads a layout that was refused for its low trust after all. */
    public void acceptLowTrust() {
        said.lowTrustWillDo();
        read();
    }

    /** Reads the table by what the person said of its columns. */
    public void explain(TableMapping mapping) {
        said.explanation(mapping);
        read();
    }

    /** Goes back to the question what the columns are, in the charset that the file was read in; it can be changed there. */
    public void explainAgain() {
        said.nothingOfTheColumns(report.get());
        read();
    }

    /** Imports what the preview shows. */
    public void accept() {
        ImportRequest accepted = request();
        go(ImportStage.SAVING);
        run(background
                .work(progress -> importStatement.accept(accepted, progress))
                .named("imports.saving")
                .onDone(this::saved)
                .onCancelled(() -> go(ImportStage.PREVIEW)));
    }

    /** Takes back what was just imported, and goes on. */
    public void undo() {
        report.get().batch().ifPresent(batch -> background
                .work(progress -> undoImport.run(batch))
                .onDone(outcome -> {
                    changes.happened();
                    next();
                })
                .start());
    }

    /** Stops the reading or saving; nothing of the file remains in the ledger. */
    public void cancel() {
        if (work.get() != null) {
            work.get().cancel();
        }
    }

    private void read() {
        ImportRequest wanted = request();
        go(ImportStage.READING);
        run(background
                .work(progress -> importStatement.preview(wanted, progress))
                .named("imports.reading")
                .onDone(this::seen)
                .onCancelled(this::next));
    }

    private void run(Work<ImportResult> started) {
        started.onFailed(this::failed);
        work.set(started);
        started.start();
    }

    private void seen(ImportResult result) {
        if (result instanceof ImportResult.Refused refused) {
            refuse(refused);
        } else if (result instanceof ImportResult.Done done) {
            report.set(done.report());
            go(ImportStage.PREVIEW);
        }
    }

    private void saved(ImportResult result) {
        said.forgetPassword();
        if (result instanceof ImportResult.Done done) {
            report.set(done.report());
            go(ImportStage.DONE);
            changes.happened();
        } else if (result instanceof ImportResult.Refused refused) {
            refuse(refused);
        }
    }

    private void refuse(ImportResult.Refused refused) {
        sketch.set(refused.sketch().orElse(null));
        missing = refused.missing();
        refusal.set(Optional.of(refused.refusal()));
        passwordWrong.set(refused.refusal() == Refusal.ZIP_WRONG_PASSWORD
                || refused.refusal() == Refusal.ZIP_PASSWORD_OR_DAMAGED);
        go(stage.get() == ImportStage.SAVING ? ImportStage.REFUSED : stageFor(refused.refusal()));
    }

    private static ImportStage stageFor(Refusal why) {
        return switch (why) {
            case ZIP_NEEDS_PASSWORD, ZIP_WRONG_PASSWORD, ZIP_PASSWORD_OR_DAMAGED -> ImportStage.PASSWORD;
            case CHARSET_UNKNOWN -> ImportStage.CHARSET;
            case UNKNOWN_TABLE -> ImportStage.MAPPING;
            default -> ImportStage.REFUSED;
        };
    }

    private void failed(Throwable failure) {
        background.failed(failure);
        refusal.set(Optional.empty());
        go(ImportStage.REFUSED);
    }

    private void go(ImportStage next) {
        if (next != stage.get() && !stage.get().leadsTo(next)) {
            throw new IllegalStateException(stage.get() + " does not lead to " + next);
        }
        stage.set(next);
    }

    private ImportRequest request() {
        return said.of(file.get());
    }
}
