package huanqing.ui.imports;

import huanqing.app.statement.ImportReport;
import huanqing.app.statement.Refusal;
import huanqing.ui.fx.FilePicker;
import huanqing.ui.fx.Navigator;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.Work;
import huanqing.ui.fx.figures.ProgressText;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;

/** One import from the file to the ledger; each stage is one card. */
public final class ImportController implements Page {
    private final ImportViewModel model;
    private final FilePicker picker;
    private final Navigator navigator;
    private final Words words;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private StageKeys keys;

    @FXML
    private StackPane stages;

    @FXML
    private Label readingTitle;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label percent;

    @FXML
    private Label refusal;

    @FXML
    private Button lowTrust;

    @FXML
    private Label done;

    public ImportController(ImportViewModel model, FilePicker picker, Navigator navigator, Words words) {
        this.model = model;
        this.picker = picker;
        this.navigator = navigator;
        this.words = words;
    }

    @FXML
    private void initialize() {
        keys = new StageKeys(stages, model);
        WhileShown.of(stages, () -> model.stageProperty().subscribe(this::show));
        WhileShown.of(stages, () -> model.workProperty().subscribe(this::follow));
        WhileShown.of(stages, () -> model.fileProperty().subscribe(file -> showFile()));
        WhileShown.of(stages, () -> model.waitingCountProperty().subscribe(waiting -> showFile()));
    }

    @Override
    public ReadOnlyStringProperty subtitle() {
        return subtitle.getReadOnlyProperty();
    }

    /** The card of reading and saving has a bar and a button of its own. */
    @Override
    public boolean showsProgressOf(Work<?> work) {
        return work == model.workProperty().get();
    }

    @FXML
    private void choose() {
        model.offer(picker.statements(words));
    }

    @FXML
    private void cancel() {
        model.cancel();
        percent.setText(words.text("status.cancelling"));
    }

    @FXML
    private void acceptLowTrust() {
        model.acceptLowTrust();
    }

    @FXML
    private void next() {
        model.next();
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void seeLedger() {
        model.next();
        navigator.open("ledger");
    }

    @FXML
    private void seeToday() {
        model.next();
        navigator.open("today");
    }

    private void show(ImportStage stage) {
        String wanted = stage == ImportStage.SAVING ? ImportStage.READING.name() : stage.name();
        for (Node card : stages.getChildren()) {
            card.setVisible(wanted.equals(card.getUserData()));
        }
        fill(stage);
        keys.begin();
    }

    private void fill(ImportStage stage) {
        switch (stage) {
            case READING -> readingTitle.setText(words.text("imports.reading"));
            case SAVING -> readingTitle.setText(words.text("imports.saving"));
            case REFUSED -> showRefusal();
            case DONE -> showDone(model.reportProperty().get());
            default -> {}
        }
    }

    private void showRefusal() {
        boolean mayBeTaken = model.refusalProperty().get().equals(Optional.of(Refusal.CASHBOOK));
        lowTrust.setVisible(mayBeTaken);
        lowTrust.setManaged(mayBeTaken);
        refusal.setText(new ImportWords(words).refused(model.refusalProperty().get(), model.missing()));
    }

    private void showDone(ImportReport report) {
        done.setText(new ImportWords(words).done(report));
    }

    private void follow(Work<?> work) {
        if (work != null) {
            work.doneProperty().subscribe(now -> showProgress(work));
            work.countProperty().subscribe(now -> showProgress(work));
        }
    }

    private void showProgress(Work<?> work) {
        if (work.isCancelled()) {
            return;
        }
        long total = work.totalProperty().get();
        double part = total > 0 ? (double) work.doneProperty().get() / total : ProgressBar.INDETERMINATE_PROGRESS;
        progress.setProgress(part);
        percent.setText(ProgressText.of(work, words));
    }

    private void showFile() {
        Path file = model.fileProperty().get();
        int waiting = model.waitingCountProperty().get();
        String name = file == null ? "" : String.valueOf(file.getFileName());
        subtitle.set(waiting == 0 ? name : words.text("imports.more-waiting", name, waiting));
    }
}
