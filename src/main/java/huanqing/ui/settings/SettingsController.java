package huanqing.ui.settings;

import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.ThemeChoice;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;

/** The settings page: how the window looks, where the person's files lie, and what the program is made of. */
public final class SettingsController implements Page {
    private final Look look;
    private final List<Place> files;
    private final Consumer<Path> opener;
    private final Licences licences;
    private final Words words;

    @FXML
    private Node root;

    @FXML
    private ComboBox<LanguageChoice> languageChoice;

    @FXML
    private ComboBox<ThemeChoice> themeChoice;

    @FXML
    private CheckBox hideAtStart;

    @FXML
    private GridPane places;

    @FXML
    private Label version;

    @FXML
    private Label licenceText;

    /** @param opener shows the folder of a file in the system's own file manager */
    public SettingsController(Look look, List<Place> files, Consumer<Path> opener, Licences licences, Words words) {
        this.look = look;
        this.files = files;
        this.opener = opener;
        this.licences = licences;
        this.words = words;
    }

    @FXML
    private void initialize() {
        fill(languageChoice, LanguageChoice.values(), words::name, look.languageChoiceProperty());
        fill(themeChoice, ThemeChoice.values(), words::name, look.themeChoiceProperty());
        hideAtStart.setSelected(look.hiddenAtStartProperty().get());
        hideAtStart.selectedProperty().subscribe(look.hiddenAtStartProperty()::set);
        for (int row = 0; row < files.size(); row++) {
            add(files.get(row), row);
        }
        version.setText(words.text("settings.version", licences.version()));
        licenceText.setText(licences.text());
    }

    private <T> void fill(ComboBox<T> box, T[] values, Function<T, String> name, ObjectProperty<T> choice) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("the box is not for typing");
            }
        });
        box.getItems().setAll(values);
        WhileShown.of(root, () -> choice.subscribe(box::setValue));
        box.setOnAction(event -> choice.set(box.getValue()));
    }

    private void add(Place place, int row) {
        Label name = new Label(words.text("settings.place." + place.key()));
        Label file = new Label(place.file().toString());
        file.setWrapText(true);
        Button open = new Button(words.text("settings.open"));
        open.setId("open-" + place.key());
        open.setAccessibleText(words.text("settings.open") + " " + name.getText());
        open.setMinWidth(Button.USE_PREF_SIZE);
        open.setOnAction(event -> opener.accept(place.file()));
        name.getStyleClass().add("fact-name");
        name.setMinWidth(Label.USE_PREF_SIZE);
        places.addRow(row, name, file, open);
    }
}
