package huanqing.ui.shell;

import huanqing.ui.fx.Look;
import huanqing.ui.fx.Words;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line over the page: its title, search, hide amounts, import. */
public final class HeaderController {
    private static final double ROOMY = 960;
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Look look;
    private final Words words;
    private Runnable search = () -> {};
    private Runnable importFile = () -> {};

    @FXML
    private HBox root;

    @FXML
    private Label searchWords;

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
        root.widthProperty().map(width -> width.doubleValue() < ROOMY).subscribe(this::compact);
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

    /** Where there is little room the title keeps it: search and hide are then pictures only. */
    private void compact(boolean narrow) {
        root.pseudoClassStateChanged(COMPACT, narrow);
        searchWords.setVisible(!narrow);
        searchWords.setManaged(!narrow);
        hideAmounts.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    private void showHidden(boolean hidden) {
        hideAmounts.setText(words.text(hidden ? "action.show-amounts" : "action.hide-amounts"));
        hideAmounts.setTooltip(new Tooltip(words.text("action.with-key", hideAmounts.getText(), Keys.text("Shift+H"))));
        hideAmounts.setGraphic(new FontIcon(hidden ? "fth-eye" : "fth-eye-off"));
    }
}
