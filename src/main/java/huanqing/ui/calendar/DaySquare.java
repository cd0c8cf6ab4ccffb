package huanqing.ui.calendar;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A day in the month: its number with marks, and a line for each sum on it as far as there is room. */
final class DaySquare extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OTHER_MONTH = PseudoClass.getPseudoClass("other-month");
    private static final int LINES = 3;
    /** An icon and ¥12,345.67. */
    private static final double ROOM_FOR_AMOUNT = 80;

    private final Day day;

    DaySquare(Day day, String spoken) {
        this.day = day;
        getStyleClass().add("day");
        setMinSize(0, 0);
        setPrefSize(0, 0);
        pseudoClassStateChanged(TODAY, day.isToday());
        pseudoClassStateChanged(OTHER_MONTH, !day.inMonth());
        Label number = new Label(String.valueOf(day.date().getDayOfMonth()));
        number.getStyleClass().add("day-number");
        number.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(number, Priority.ALWAYS);
        HBox head = new HBox(number);
        head.getStyleClass().add("day-head");
        day.items().stream()
                .map(DayItem::stateIcon)
                .filter(icon -> !icon.isEmpty())
                .distinct()
                .map(FontIcon::new)
                .forEach(head.getChildren()::add);
        getChildren().add(head);
        List<DayItem> money =
                day.items().stream().filter(item -> !item.amount().isEmpty()).toList();
        int shown = money.size() > LINES ? LINES - 1 : money.size();
        money.stream().limit(shown).map(DaySquare::line).forEach(getChildren()::add);
        if (money.size() > shown) {
            getChildren().add(new Label("+" + (money.size() - shown)));
        }
        setAccessibleText(spoken);
        if (!day.items().isEmpty()) {
            Tooltip.install(this, new Tooltip(spoken));
        }
    }

    Day day() {
        return day;
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    private static HBox line(DayItem item) {
        Label said = new Label(item.shortName(), new FontIcon(item.icon()));
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(said);
        line.widthProperty()
                .subscribe(width ->
                        said.setText(width.doubleValue() < ROOM_FOR_AMOUNT ? item.shortName() : item.amount()));
        line.setMinWidth(0);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().addAll("day-item", item.look());
        if (item.done()) {
            line.getStyleClass().add("done");
        }
        return line;
    }
}
