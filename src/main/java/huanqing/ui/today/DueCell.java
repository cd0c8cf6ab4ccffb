package huanqing.ui.today;

import huanqing.domain.credit.DueState;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A due in the list: when, which, its state as icon and word, and the amount at the right. */
final class DueCell extends ListCell<DueLine> {
    private final Label when = new Label();
    private final Label label = new Label();
    private final Label amount = new Label();
    private final Label state = new Label();
    private final FontIcon icon = new FontIcon("fth-clock");
    private final HBox line;

    DueCell() {
        getStyleClass().add("due-cell");
        when.getStyleClass().addAll("text-small", "text-muted");
        amount.getStyleClass().addAll("amount", "text-strong");
        state.getStyleClass().add("chip");
        state.setGraphic(icon);
        amount.setMinWidth(Region.USE_PREF_SIZE);
        state.setMinWidth(Region.USE_PREF_SIZE);
        VBox left = new VBox(label, when);
        VBox right = new VBox(amount, state);
        left.getStyleClass().add("due-what");
        right.getStyleClass().add("due-amount");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        line = new HBox(left, right);
        line.getStyleClass().add("due-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(DueLine due, boolean empty) {
        super.updateItem(due, empty);
        if (empty || due == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        when.setText(due.date() + " · " + due.away());
        label.setText(due.label());
        amount.setText(due.amount());
        state.setText(due.said());
        icon.setIconLiteral(icon(due.state()));
        state.getStyleClass().removeAll(List.of("attention", "good"));
        tone(due.state()).ifPresent(state.getStyleClass()::add);
        setAccessibleText(due.spoken());
        setGraphic(line);
    }

    private static Optional<String> tone(DueState state) {
        return switch (state) {
            case OVERDUE -> Optional.of("attention");
            case PAID -> Optional.of("good");
            default -> Optional.empty();
        };
    }

    private static String icon(DueState state) {
        return switch (state) {
            case OPEN -> "fth-clock";
            case PAID -> "fth-check-circle";
            case PAID_LATE -> "fth-check";
            case MINIMUM -> "fth-minus-circle";
            case OVERDUE -> "fth-alert-triangle";
            case UNKNOWN -> "fth-help-circle";
            case CONVERTED -> "fth-repeat";
        };
    }
}
