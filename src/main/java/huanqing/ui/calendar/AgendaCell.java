package huanqing.ui.calendar;

import huanqing.ui.fx.Chip;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A heading, or a due with its day at the left and its amount at the right. */
final class AgendaCell extends ListCell<AgendaLine> {
    AgendaCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(AgendaLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean nothing = empty || line == null;
        setGraphic(nothing ? null : line.item().map(item -> due(line, item)).orElseGet(() -> heading(line)));
        setAccessibleText(
                nothing
                        ? ""
                        : line.item()
                                .map(DayItem::spoken)
                                .map(said -> line.text() + " " + said)
                                .orElse(line.text()));
    }

    private static Node heading(AgendaLine line) {
        Label heading = new Label(line.text());
        heading.getStyleClass().addAll("text-strong", "agenda-heading");
        return heading;
    }

    private static Node due(AgendaLine line, DayItem item) {
        Label name = new Label(item.name(), new FontIcon(item.icon()));
        name.getStyleClass().addAll("agenda-name", item.look());
        Label when = new Label(line.text());
        when.getStyleClass().addAll("text-small", "text-muted");
        Label amount = new Label(item.amount());
        amount.getStyleClass().addAll("amount", "text-strong");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        VBox left = new VBox(name, when);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(amount);
        right.getStyleClass().add("due-amount");
        if (!item.state().isEmpty()) {
            right.getChildren().add(Chip.of(item.stateIcon(), item.state(), item.done() ? "" : "attention"));
        }
        HBox all = new HBox(left, right);
        all.getStyleClass().add("due-line");
        return all;
    }
}
