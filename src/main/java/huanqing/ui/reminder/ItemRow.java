package huanqing.ui.reminder;

import huanqing.app.reminder.ListUpcoming;
import huanqing.domain.reminder.Matter;
import huanqing.domain.reminder.ReminderRules;
import huanqing.domain.reminder.Subject;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One open matter: what, how much, how soon, when it is told of next, and what can be done. */
final class ItemRow extends VBox {
    private static final int EVENING_HOUR = 20;
    private static final int MORNING_HOUR = 9;

    private final RemindersViewModel model;
    private final ListUpcoming.Item item;
    private final Words words;

    ItemRow(RemindersViewModel model, ListUpcoming.Item item, LocalDate today, Words words) {
        this.model = model;
        this.item = item;
        this.words = words;
        ReminderWords say = new ReminderWords(words);
        Matter matter = item.matter();
        getStyleClass().addAll("due-line", "reminder-row");
        setId("row-" + matter.subject().name());
        Label what = new Label(say.beside(matter));
        Label amount = new Label(say.amount(matter.amount(), matter.exact()));
        amount.getStyleClass().addAll("amount", "text-strong");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        Label product = Chip.of(matter.product(), words);
        product.setMinWidth(Region.USE_PREF_SIZE);
        HBox first = new HBox(product, what, amount);
        first.getStyleClass().add("actions");
        Label next = new Label(say.next(item));
        next.getStyleClass().addAll("text-small", "text-muted");
        next.setWrapText(true);
        FlowPane second = new FlowPane(when(say, today), next);
        second.getStyleClass().add("answer-line");
        getChildren().addAll(first, second);
        if (isDue()) {
            getChildren().addAll(actions(), new PaidRow(model, item, words));
        }
    }

    private boolean isDue() {
        return item.matter().subject().kind() == Subject.Kind.DUE;
    }

    private Label when(ReminderWords say, LocalDate today) {
        String away = say.away(item.matter().day(), today);
        if (item.snooze().isPresent()) {
            return Chip.of("fth-moon", away, "");
        }
        boolean isPast = item.matter().day().isBefore(today);
        return isPast ? Chip.of("fth-alert-triangle", away, "attention") : Chip.of("fth-clock", away, "");
    }

    private FlowPane actions() {
        Subject subject = item.matter().subject();
        Button paid = new Button(words.text("reminders.paid"));
        paid.setId("paid-" + subject.name());
        paid.setOnAction(event -> model.askPaid(subject));
        FlowPane line = new FlowPane(paid, snooze(subject), own(subject));
        line.getStyleClass().add("answer-line");
        return line;
    }

    private MenuButton snooze(Subject subject) {
        MenuButton later = new MenuButton(words.text("reminders.later"));
        later.setId("later-" + subject.name());
        LocalDateTime now = model.now();
        LocalDate today = now.toLocalDate();
        later.getItems().add(until("reminders.hour", subject, now.plusHours(1)));
        if (now.getHour() < EVENING_HOUR) {
            later.getItems().add(until("reminders.evening", subject, today.atTime(EVENING_HOUR, 0)));
        }
        later.getItems()
                .add(until("reminders.tomorrow", subject, today.plusDays(1).atTime(MORNING_HOUR, 0)));
        LocalDate day = item.matter().day();
        if (day.isAfter(today.plusDays(1))) {
            later.getItems().add(until("reminders.until-day", subject, day.atTime(MORNING_HOUR, 0)));
        }
        if (item.snooze().isPresent()) {
            later.getItems().add(chosen("reminders.wake", () -> model.wake(subject)));
        }
        return later;
    }

    private MenuItem until(String key, Subject subject, LocalDateTime at) {
        MenuItem choice = new MenuItem(words.text(key, words.dateTime(at)));
        choice.setOnAction(event -> model.snooze(subject, at));
        return choice;
    }

    private MenuButton own(Subject subject) {
        MenuButton rules = new MenuButton(words.text(item.ownRules() ? "reminders.own" : "reminders.as-product"));
        rules.setId("rules-" + subject.name());
        rules.getItems()
                .add(chosen(
                        "reminders.own.evening-only",
                        () -> model.change(settings -> settings.with(
                                subject,
                                RuleChoice.dayOnly(settings.of(item.matter().product()))))));
        rules.getItems()
                .add(chosen(
                        "reminders.own.silent",
                        () -> model.change(settings -> settings.with(subject, ReminderRules.SILENT))));
        if (item.ownRules()) {
            rules.getItems()
                    .add(chosen("reminders.own.none", () -> model.change(settings -> settings.without(subject))));
        }
        return rules;
    }

    private MenuItem chosen(String key, Runnable action) {
        MenuItem choice = new MenuItem(words.text(key));
        choice.setOnAction(event -> action.run());
        return choice;
    }
}
