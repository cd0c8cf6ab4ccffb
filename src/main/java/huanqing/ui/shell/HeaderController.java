package huanqing.ui.shell;

import huanqing.ui.fx.Look;
import huanqing.ui.fx.Words;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line over the page: its title, search, hide amounts, import. */
public final class HeaderController {
    private final Look look;
    private final Words words;
    private Runnable search = () -> {};
    private Runnable importFile = () -> {};

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private Label searchKeys;

    @FXML
    private ToggleButton hideAmounts;

    @FXML
    private Button importButton;

    public HeaderController(Look look, Words words) {
        this.look = look;
        this.words = words;
    }

    @FXML
    private void initialize() {
        searchKeys.setText(Keys.text("K"));
        hideAmounts.selectedProperty().bindBidirectional(look.amountsHiddenProperty());
        hideAmounts.selectedProperty().subscribe(this::showHidden);
    }

    void onSearch(Runnable action) {
        search = action;
    }

    void onImport(Runnable action) {
        importFile = action;
    }

    void show(String text, ReadOnlyStringProperty quiet) {
        title.setText(text);
        subtitle.textProperty().bind(quiet);
    }

    @FXML
    private void search() {
        search.run();
    }

    @FXML
    private void importFile() {
        importFile.run();
    }

    private void showHidden(boolean hidden) {
        hideAmounts.setText(words.text(hidden ? "action.show-amounts" : "action.hide-amounts"));
        hideAmounts.setGraphic(new FontIcon(hidden ? "fth-eye" : "fth-eye-off"));
    }
}
