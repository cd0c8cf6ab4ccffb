package huanqing.ui.calendar;

import huanqing.ui.fx.Chip;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Something on the chosen day, in full. */
final class DayItemLine {
    private DayItemLine() {}

    static Node of(DayItem item) {
        Label name = new Label(item.name(), new FontIcon(item.icon()));
        name.getStyleClass().addAll("agenda-name", item.look());
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label amount = new Label(item.amount());
        amount.getStyleClass().addAll("amount", "text-strong");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name);
        if (!item.state().isEmpty()) {
            Label state = Chip.of(item.stateIcon(), item.state(), item.done() ? "" : "attention");
            state.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(state);
        }
        line.getChildren().add(amount);
        line.getStyleClass().add("card-head");
        return line;
    }
}
