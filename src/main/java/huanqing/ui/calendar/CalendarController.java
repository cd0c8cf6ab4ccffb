package huanqing.ui.calendar;

import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Navigator;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The month of dues, by mouse or by keys, and the list of what comes. */
public final class CalendarController implements Page {
    private static final int DAYS_A_WEEK = 7;

    private final CalendarViewModel model;
    private final ExportAction export;
    private final Navigator navigator;
    private final Changes changes;
    private final Look look;
    private final Words words;

    @FXML
    private StackPane root;

    @FXML
    private Node filled;

    @FXML
    private Node empty;

    @FXML
    private Label title;

    @FXML
    private GridPane weekdays;

    @FXML
    private MonthPane month;

    @FXML
    private Label dayTitle;

    @FXML
    private VBox dayItems;

    @FXML
    private ListView<AgendaLine> agenda;

    public CalendarController(
            CalendarViewModel model,
            ExportAction export,
            Navigator navigator,
            Changes changes,
            Look look,
            Words words) {
        this.model = model;
        this.export = export;
        this.navigator = navigator;
        this.changes = changes;
        this.look = look;
        this.words = words;
    }

    /** What the export button does. */
    @FunctionalInterface
    public interface ExportAction {
        void run();
    }

    @FXML
    private void initialize() {
        filled.visibleProperty().bind(model.emptyProperty().not());
        empty.visibleProperty().bind(model.readyProperty().and(model.emptyProperty()));
        title.textProperty().bind(model.titleProperty());
        for (DayOfWeek day : DayOfWeek.values()) {
            Label label = new Label(day.getDisplayName(
                    TextStyle.SHORT, words.messages().language().locale()));
            label.getStyleClass().addAll("text-small", "text-muted");
            weekdays.add(label, day.ordinal(), 0);
        }
        MonthPane.columns(weekdays);
        month.onPicked(this::pick);
        agenda.setItems(model.agenda());
        agenda.setCellFactory(list -> new AgendaCell());
        agenda.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                line.date().ifPresent(model::choose);
            }
        });
        agenda.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen();
            }
        });
        model.days().addListener((ListChangeListener<Day>) change -> drawMonth());
        drawMonth();
        WhileShown.of(root, () -> changes.countProperty()
                .subscribe(count -> model.load())
                .and(look.amountsHiddenProperty().subscribe((before, now) -> model.load())));
    }

    @Override
    public ReadOnlyBooleanProperty ready() {
        return model.readyProperty();
    }

    private void drawMonth() {
        month.show(model.days(), model.chosenProperty().get(), words);
        drawChosen();
    }

    private void pick(LocalDate day, int clicks) {
        model.choose(day);
        if (clicks == 2) {
            openChosen();
        }
    }

    private void drawChosen() {
        dayTitle.setText(words.longDate(model.chosenProperty().get()));
        List<DayItem> items = model.itemsOfChosen();
        dayItems.getChildren().setAll(items.stream().map(DayItemLine::of).toList());
        if (items.isEmpty()) {
            Label nothing = new Label(words.text("calendar.nothing"));
            nothing.getStyleClass().add("text-muted");
            dayItems.getChildren().add(nothing);
        }
        month.setAccessibleText(
                dayTitle.getText() + ". " + items.stream().map(DayItem::spoken).collect(Collectors.joining(", ")));
    }

    @FXML
    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.moveDays(-1);
            case RIGHT -> model.moveDays(1);
            case UP -> model.moveDays(-DAYS_A_WEEK);
            case DOWN -> model.moveDays(DAYS_A_WEEK);
            case PAGE_UP -> previous();
            case PAGE_DOWN -> next();
            case HOME -> today();
            case ENTER -> openChosen();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @FXML
    private void previous() {
        model.moveMonths(-1);
    }

    @FXML
    private void next() {
        model.moveMonths(1);
    }

    @FXML
    private void today() {
        model.goToToday();
    }

    @FXML
    private void export() {
        export.run();
    }

    private void openChosen() {
        model.itemsOfChosen().stream()
                .map(DayItem::page)
                .filter(page -> !page.isEmpty())
                .findFirst()
                .ifPresent(navigator::open);
    }
}
