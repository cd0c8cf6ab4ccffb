package huanqing.ui.reminder;

import huanqing.app.reminder.ListUpcoming;
import huanqing.app.reminder.ListUpcoming.Horizon;
import huanqing.app.reminder.Told;
import huanqing.domain.reminder.PaidMark;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.reminder.ReminderDesk.Sheet;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is open by how soon, what is marked as paid, and what was told; the rules have a card of their own. */
public final class RemindersController implements Page {
    private final RemindersViewModel model;
    private final Look look;
    private final Words words;
    private final ReminderWords say;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");

    @FXML
    private Node root;

    @FXML
    private VBox agenda;

    @FXML
    private Label nothing;

    @FXML
    private Node marksCard;

    @FXML
    private VBox marks;

    @FXML
    private VBox log;

    @FXML
    private Label logEmpty;

    public RemindersController(RemindersViewModel model, Look look, Words words) {
        this.model = model;
        this.look = look;
        this.words = words;
        this.say = new ReminderWords(words);
    }

    @FXML
    private void initialize() {
        for (Node node : List.of(nothing, marksCard, logEmpty)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        WhileShown.of(root, () -> model.sheetProperty()
                .subscribe(sheet -> sheet.ifPresent(this::show))
                .and(look.amountsHiddenProperty()
                        .subscribe((before, now) -> model.sheetProperty().get().ifPresent(this::show))));
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public ReadOnlyStringProperty subtitle() {
        return subtitle.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty ready() {
        return model.readyProperty();
    }

    private void show(Sheet sheet) {
        agenda.getChildren().clear();
        for (Horizon horizon : Horizon.values()) {
            show(horizon, sheet);
        }
        nothing.setVisible(sheet.items().isEmpty());
        showMarks(sheet.marks());
        showLog(sheet.log());
        subtitle.set(words.text("reminders.subtitle", sheet.items().size()));
    }

    private void show(Horizon horizon, Sheet sheet) {
        List<ListUpcoming.Item> items =
                sheet.items().stream().filter(item -> item.horizon() == horizon).toList();
        if (items.isEmpty()) {
            return;
        }
        Label title = new Label(words.name(horizon));
        title.getStyleClass().add("text-strong");
        agenda.getChildren().add(title);
        for (ListUpcoming.Item item : items) {
            agenda.getChildren().add(new ItemRow(model, item, sheet.now().toLocalDate(), words));
        }
    }

    private void showMarks(List<PaidMark> marked) {
        marksCard.setVisible(!marked.isEmpty());
        marks.getChildren().setAll(marked.stream().map(this::line).toList());
    }

    private Node line(PaidMark mark) {
        Label text = new Label(say.marked(mark));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button back = new Button(words.text("reminders.take-back"));
        back.setId("back-" + mark.due().value());
        back.setMinWidth(Button.USE_PREF_SIZE);
        back.setOnAction(event -> model.takeBack(mark.id()));
        HBox line = new HBox(text, back);
        line.getStyleClass().addAll("actions", "due-line");
        return line;
    }

    private void showLog(List<Told> told) {
        logEmpty.setVisible(told.isEmpty());
        log.getChildren().setAll(told.stream().map(this::line).toList());
    }

    private Node line(Told told) {
        Label at = new Label(words.dateTime(told.notice().told()) + " · " + words.name(told.by()));
        at.getStyleClass().addAll("text-small", "text-muted");
        Label text = new Label(say.told(told));
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        VBox line = new VBox(text, at);
        line.getStyleClass().add("due-line");
        return line;
    }

    @FXML
    private void tryOne() {
        model.tryOne();
    }
}
