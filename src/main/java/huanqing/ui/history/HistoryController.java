package huanqing.ui.history;

import huanqing.app.history.ListSteps.Steps;
import huanqing.app.history.Step;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** The newest steps of the person's history, and the two ways through it. */
public final class HistoryController {
    private static final int SHOWN = 12;

    private final HistoryViewModel model;
    private final HistoryDesk desk;
    private final Changes changes;
    private final Words words;

    @FXML
    private Node root;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private Label none;

    @FXML
    private GridPane steps;

    public HistoryController(HistoryViewModel model, HistoryDesk desk, Changes changes, Words words) {
        this.model = model;
        this.desk = desk;
        this.changes = changes;
        this.words = words;
    }

    @FXML
    private void initialize() {
        none.managedProperty().bind(none.visibleProperty());
        WhileShown.of(root, () -> model.stepsProperty().subscribe(this::show));
        WhileShown.of(root, () -> changes.countProperty().subscribe(count -> model.load()));
    }

    @FXML
    private void undo() {
        desk.undo();
    }

    @FXML
    private void redo() {
        desk.redo();
    }

    private void show(Steps found) {
        name(undo, "history.undo", "history.undo-step", found.toUndo());
        name(redo, "history.redo", "history.redo-step", found.toRedo());
        none.setVisible(found.steps().isEmpty());
        steps.getChildren().clear();
        found.steps().stream().limit(SHOWN).forEach(this::add);
    }

    private void name(Button button, String bare, String key, Optional<Step> step) {
        button.setDisable(step.isEmpty());
        button.setText(step.map(found -> words.text(key, label(found))).orElseGet(() -> words.text(bare)));
    }

    private void add(Step step) {
        Label what = new Label(label(step));
        what.setWrapText(true);
        Label at = new Label(words.dateTime(LocalDateTime.ofInstant(step.at(), Words.CHINA)));
        at.getStyleClass().add("fact-name");
        at.setMinWidth(Label.USE_PREF_SIZE);
        steps.addRow(steps.getRowCount(), at, what, state(step));
    }

    private Node state(Step step) {
        String name = words.name(step.state());
        return switch (step.state()) {
            case DONE -> Chip.of("fth-check", name, "good");
            case UNDONE -> Chip.of("fth-corner-up-left", name, "");
            case STUCK -> Chip.of("fth-alert-triangle", name, "warning");
        };
    }

    private String label(Step step) {
        return words.name(step.edit(), step.about());
    }
}
