package huanqing.ui.imports;

import huanqing.app.statement.RowOutcome;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** How many rows have one outcome; pressed, it shows them. */
final class OutcomeTile extends ToggleButton {
    OutcomeTile(RowOutcome outcome, int count, Words words, PreviewViewModel preview) {
        Label number = new Label(words.count(count));
        number.getStyleClass().add("figure");
        Label name = new Label(words.name(outcome), new FontIcon(icon(outcome)));
        setGraphic(new VBox(number, name));
        setId("tile-" + outcome.name());
        getStyleClass().addAll("tile", look(outcome));
        setAccessibleText(words.name(outcome) + " " + words.count(count));
        setTooltip(new Tooltip(words.name(outcome)));
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
        setDisable(count == 0);
        setOnAction(event -> {
            setSelected(true);
            preview.show(outcome);
        });
        WhileShown.of(this, () -> preview.outcomeProperty().subscribe(now -> setSelected(now == outcome)));
    }

    private static String icon(RowOutcome outcome) {
        return switch (outcome) {
            case NEW -> "fth-plus-circle";
            case SAME -> "fth-check";
            case CHANGED -> "fth-refresh-cw";
            case IGNORED -> "fth-minus-circle";
            case REVIEW -> "fth-help-circle";
            case REJECTED -> "fth-alert-circle";
        };
    }

    private static String look(RowOutcome outcome) {
        return switch (outcome) {
            case NEW, CHANGED -> "good";
            case REVIEW, REJECTED -> "attention";
            case SAME, IGNORED -> "quiet";
        };
    }
}
