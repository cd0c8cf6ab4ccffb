package huanqing.ui.linkage;

import huanqing.domain.linkage.structure.Standing;
import huanqing.ui.fx.Choices;
import huanqing.ui.fx.Words;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How many lenders have an open balance: no statement tells, so the person does; a choice is saved at once. */
final class LendersLine extends VBox {
    private static final int MOST = 20;

    private final ComboBox<Optional<Integer>> count = new ComboBox<>();
    private Optional<Integer> saved = Optional.empty();

    LendersLine(FactsViewModel facts, Words words) {
        Choices.fill(
                count,
                IntStream.rangeClosed(0, MOST).boxed().toList(),
                number -> words.count(number),
                words.name(Standing.UNKNOWN));
        count.setId("lenders");
        count.setAccessibleText(words.text("linkage.facts.lenders"));
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.valueProperty().subscribe((before, now) -> {
            if (!now.equals(saved)) {
                saved = now;
                facts.openLenders(now);
            }
        });
        VBox left = new VBox(
                CardText.wrapped(words.text("linkage.facts.lenders")),
                CardText.muted(words.text("linkage.facts.lenders-why")));
        HBox.setHgrow(left, Priority.ALWAYS);
        getStyleClass().add("fact-line");
        getChildren().setAll(new HBox(left, count));
    }

    void show(Optional<Integer> known) {
        saved = known;
        count.setValue(known);
    }
}
