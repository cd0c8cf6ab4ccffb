package huanqing.ui.calendar;

import huanqing.ui.fx.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;

/** Six weeks as squares of one size. */
public final class MonthPane extends GridPane {
    private static final int DAYS_A_WEEK = 7;
    private static final int WEEKS = 6;
    private static final double ALL = 100;

    private BiConsumer<LocalDate, Integer> whenPicked = (day, clicks) -> {};

    public MonthPane() {
        getStyleClass().add("month");
        setFocusTraversable(true);
        for (int week = 0; week < WEEKS; week++) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(ALL / WEEKS);
            getRowConstraints().add(row);
        }
        columns(this);
    }

    /** Seven columns of one width. */
    static void columns(GridPane pane) {
        for (int day = 0; day < DAYS_A_WEEK; day++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(ALL / DAYS_A_WEEK);
            pane.getColumnConstraints().add(column);
        }
    }

    /** @param action hears of the day and the number of clicks on it */
    void onPicked(BiConsumer<LocalDate, Integer> action) {
        whenPicked = action;
    }

    void show(List<Day> days, LocalDate chosen, Words words) {
        getChildren().clear();
        for (int place = 0; place < days.size(); place++) {
            DaySquare square = new DaySquare(days.get(place), spoken(days.get(place), words));
            LocalDate date = days.get(place).date();
            square.setId("day-" + date);
            square.setChosen(date.equals(chosen));
            square.setOnMouseClicked(event -> {
                requestFocus();
                whenPicked.accept(date, event.getClickCount());
            });
            add(square, place % DAYS_A_WEEK, place / DAYS_A_WEEK);
        }
    }

    private static String spoken(Day day, Words words) {
        return words.longDate(day.date()) + "\n"
                + day.items().stream().map(DayItem::spoken).collect(Collectors.joining("\n"));
    }
}
