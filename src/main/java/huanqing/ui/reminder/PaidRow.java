package huanqing.ui.reminder;

import huanqing.app.reminder.ListUpcoming;
import huanqing.domain.credit.DueId;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.Subject;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.HiddenSum;
import huanqing.ui.fx.figures.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The form under a due in which it is marked as paid: the amount and the day are filled in already. */
final class PaidRow extends VBox {
    private static final LocalTime NOON = LocalTime.NOON;

    private final RemindersViewModel model;
    private final Subject subject;
    private final Words words;
    private final TextField amount = new TextField();
    private final TextField day = new TextField();
    private final Label wrong = new Label("", new FontIcon("fth-alert-circle"));

    PaidRow(RemindersViewModel model, ListUpcoming.Item item, Words words) {
        this.model = model;
        this.subject = item.matter().subject();
        this.words = words;
        getStyleClass().add("form");
        setId("form-" + subject.name());
        amount.setId("paid-amount-" + subject.name());
        amount.setPrefColumnCount(9);
        HiddenSum.in(words, amount);
        amount.setText(item.matter()
                .amount()
                .filter(sum -> item.matter().exact())
                .map(PaidRow::plain)
                .orElse(""));
        day.setPrefColumnCount(9);
        day.setText(model.now().toLocalDate().toString());
        wrong.getStyleClass().add("warning-line");
        wrong.setVisible(false);
        wrong.managedProperty().bind(wrong.visibleProperty());
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().addAll(fields(), wrong);
        WhileShown.of(this, () -> model.payingProperty().subscribe(this::follow));
    }

    private FlowPane fields() {
        Label sum = new Label(words.text("reminders.paid.amount"));
        sum.setLabelFor(amount);
        Label on = new Label(words.text("reminders.paid.day"));
        on.setLabelFor(day);
        Button keep = new Button(words.text("reminders.paid.keep"));
        keep.setId("paid-keep-" + subject.name());
        keep.getStyleClass().add("accent");
        keep.setOnAction(event -> keep());
        amount.setOnAction(event -> keep());
        day.setOnAction(event -> keep());
        Button cancel = new Button(words.text("action.cancel"));
        cancel.setOnAction(event -> model.closeForm());
        FlowPane line = new FlowPane(sum, amount, on, day, keep, cancel);
        line.getStyleClass().add("answer-line");
        return line;
    }

    private void follow(Optional<Subject> paying) {
        boolean isMine = paying.equals(Optional.of(subject));
        setVisible(isMine);
        if (isMine) {
            amount.requestFocus();
        }
    }

    private void keep() {
        Typed<Money> sum = Typed.amount(amount.getText());
        Typed<LocalDate> on = Typed.day(day.getText());
        String said = sum.said(words) + on.said(words);
        if (said.isEmpty() && on.value().orElseThrow().isAfter(model.now().toLocalDate())) {
            said = words.text("reminders.paid.future");
        }
        wrong.setText(said);
        wrong.setVisible(!said.isEmpty());
        if (said.isEmpty()) {
            model.pay(new PaidForm(
                    new DueId(subject.name()),
                    sum.value().orElseThrow(),
                    at(on.value().orElseThrow())));
        }
    }

    /** Today it is now; of another day the hour is not known. */
    private LocalDateTime at(LocalDate on) {
        LocalDateTime now = model.now();
        return on.equals(now.toLocalDate()) ? now : on.atTime(NOON);
    }

    private static String plain(Money sum) {
        return BigDecimal.valueOf(sum.fen(), 2).toPlainString();
    }
}
