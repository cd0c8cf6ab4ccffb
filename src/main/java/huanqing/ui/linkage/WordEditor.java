package huanqing.ui.linkage;

import huanqing.domain.linkage.structure.Aspect;
import huanqing.domain.linkage.structure.PersonsWord;
import huanqing.domain.linkage.structure.Standing;
import huanqing.ui.fx.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Separate, shared, or no word of one's own, and why; every choice is saved at once, words with Enter or on leaving. */
final class WordEditor extends VBox {
    private final Aspect aspect;
    private final FactsViewModel facts;
    private final Words words;
    private final Map<Standing, ToggleButton> choices = new EnumMap<>(Standing.class);
    private final TextField grounds = new TextField();
    private Optional<PersonsWord> saved = Optional.empty();

    WordEditor(Aspect aspect, FactsViewModel facts, Words words) {
        this.aspect = aspect;
        this.facts = facts;
        this.words = words;
        ToggleGroup group = new ToggleGroup();
        choose(group, Standing.SEPARATE, "left-pill");
        choose(group, Standing.SHARED, "center-pill");
        choose(group, Standing.UNKNOWN, "right-pill");
        grounds.disableProperty()
                .bind(choices.get(Standing.UNKNOWN)
                        .selectedProperty()
                        .or(group.selectedToggleProperty().isNull()));
        grounds.setPromptText(prompt());
        grounds.setAccessibleText(prompt());
        grounds.setOnAction(event -> save());
        grounds.focusedProperty().subscribe(focused -> {
            if (!focused) {
                save();
            }
        });
        HBox row = new HBox();
        row.getChildren().addAll(choices.values());
        getStyleClass().add("word-editor");
        getChildren().setAll(row, grounds);
    }

    /** @param rowsTell whether there are rows to fall back on */
    void show(Optional<PersonsWord> said, boolean rowsTell) {
        saved = said;
        choices.get(Standing.UNKNOWN)
                .setText(rowsTell ? words.text("linkage.facts.rows") : words.name(Standing.UNKNOWN));
        choices.get(said.map(PersonsWord::standing).orElse(Standing.UNKNOWN)).setSelected(true);
        if (!grounds.isFocused()) {
            grounds.setText(said.map(PersonsWord::grounds).orElse(""));
        }
    }

    private void choose(ToggleGroup group, Standing standing, String style) {
        ToggleButton choice = new ToggleButton(words.name(standing));
        choice.setToggleGroup(group);
        choice.getStyleClass().addAll(style, "small");
        choice.setOnAction(event -> {
            // Pressing the chosen one again would leave none chosen.
            choice.setSelected(true);
            save();
        });
        choices.put(standing, choice);
    }

    private void save() {
        Optional<PersonsWord> word = chosen();
        if (!word.equals(saved)) {
            saved = word;
            facts.say(aspect, word.map(PersonsWord::standing).orElse(Standing.UNKNOWN), grounds.getText());
        }
    }

    private Optional<PersonsWord> chosen() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().isSelected() && choice.getKey() != Standing.UNKNOWN)
                .map(choice -> new PersonsWord(choice.getKey(), grounds.getText()))
                .findFirst();
    }

    private String prompt() {
        return words.text(aspect == Aspect.LENDER ? "linkage.facts.lender-names" : "linkage.facts.grounds");
    }
}
