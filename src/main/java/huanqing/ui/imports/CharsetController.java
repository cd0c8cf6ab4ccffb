package huanqing.ui.imports;

import huanqing.app.statement.table.CharsetSample;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Asks for a file's charset by showing a line of it in each that fits. */
public final class CharsetController {
    private final ImportViewModel model;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private ListView<CharsetSample> charsets;

    @FXML
    private Button useCharset;

    public CharsetController(ImportViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        charsets.setCellFactory(list -> new CharsetCell(words));
        useCharset
                .disableProperty()
                .bind(charsets.getSelectionModel().selectedItemProperty().isNull());
        charsets.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        WhileShown.of(root, () -> model.stageProperty().subscribe(this::ask));
    }

    @FXML
    private void useCharset() {
        model.writtenIn(charsets.getSelectionModel().getSelectedItem().charset());
    }

    @FXML
    private void leave() {
        model.next();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            useCharset.fire();
            event.consume();
        }
    }

    private void ask(ImportStage stage) {
        if (stage == ImportStage.CHARSET) {
            charsets.getItems().setAll(model.sketchProperty().get().charsets());
            charsets.getSelectionModel().clearSelection();
        }
    }
}
