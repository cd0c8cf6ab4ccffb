package huanqing.ui.reminder;

import huanqing.domain.ledger.Product;
import huanqing.domain.reminder.Channel;
import huanqing.domain.reminder.QuietHours;
import huanqing.domain.reminder.ReminderRules;
import huanqing.domain.reminder.ReminderSettings;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** When and where: for one product at a time, and for all. What is chosen is kept at once. */
public final class RulesController {
    private static final List<Integer> LEADS = List.of(14, 10, 7, 5, 3, 2, 1, 0);
    private static final List<LocalTime> TIMES = IntStream.range(0, 48)
            .mapToObj(half -> LocalTime.of(half / 2, half % 2 * 30))
            .toList();
    private static final LocalTime USUAL_EVENING = LocalTime.of(20, 0);
    private static final QuietHours USUAL_QUIET = new QuietHours(LocalTime.of(22, 30), LocalTime.of(8, 0));

    private final RemindersViewModel model;
    private final Words words;
    private final ObjectProperty<Product> product = new SimpleObjectProperty<>(Product.HUABEI);
    private ReminderSettings settings = ReminderSettings.USUAL;
    private boolean showing;

    @FXML
    private Node root;

    @FXML
    private ToggleButton huabei;

    @FXML
    private ToggleButton jiebei;

    @FXML
    private FlowPane leads;

    @FXML
    private ComboBox<LocalTime> at;

    @FXML
    private CheckBox evening;

    @FXML
    private ComboBox<LocalTime> eveningAt;

    @FXML
    private CheckBox overdue;

    @FXML
    private CheckBox onDesktop;

    @FXML
    private CheckBox inWindow;

    @FXML
    private CheckBox quiet;

    @FXML
    private ComboBox<LocalTime> quietFrom;

    @FXML
    private ComboBox<LocalTime> quietTo;

    @FXML
    private CheckBox warnings;

    @FXML
    private CheckBox reserve;

    public RulesController(RemindersViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        LEADS.forEach(days -> leads.getChildren().add(lead(days)));
        for (ComboBox<LocalTime> box : List.of(at, eveningAt, quietFrom, quietTo)) {
            box.getItems().setAll(TIMES);
        }
        listen();
        WhileShown.of(root, () -> model.sheetProperty()
                .subscribe(sheet -> sheet.ifPresent(read -> {
                    settings = read.settings();
                    show();
                }))
                .and(product.subscribe((before, now) -> show())));
    }

    private ToggleButton lead(int days) {
        ToggleButton chip = new ToggleButton(
                days == 0 ? words.text("reminders.lead.day") : words.text("reminders.lead.days", days));
        chip.setId("lead-" + days);
        chip.setUserData(days);
        chip.setOnAction(event -> keep(rules -> RuleChoice.lead(rules, days, chip.isSelected())));
        return chip;
    }

    private void listen() {
        at.setOnAction(event -> keep(rules -> RuleChoice.at(rules, at.getValue())));
        evening.setOnAction(event -> keep(rules ->
                RuleChoice.evening(rules, evening.isSelected() ? Optional.of(USUAL_EVENING) : Optional.empty())));
        eveningAt.setOnAction(event -> keep(rules -> RuleChoice.evening(rules, Optional.of(eveningAt.getValue()))));
        overdue.setOnAction(event -> keep(rules -> RuleChoice.overdue(rules, overdue.isSelected())));
        onDesktop.setOnAction(
                event -> keep(rules -> RuleChoice.channel(rules, Channel.DESKTOP, onDesktop.isSelected())));
        inWindow.setOnAction(event -> keep(rules -> RuleChoice.channel(rules, Channel.WINDOW, inWindow.isSelected())));
        quiet.setOnAction(event -> keepAll(all -> all.with(quiet.isSelected() ? USUAL_QUIET : QuietHours.NONE)));
        quietFrom.setOnAction(
                event -> keepAll(all -> all.with(new QuietHours(quietFrom.getValue(), quietTo.getValue()))));
        quietTo.setOnAction(
                event -> keepAll(all -> all.with(new QuietHours(quietFrom.getValue(), quietTo.getValue()))));
        warnings.setOnAction(event -> keepAll(all -> all.withAlerts(warnings.isSelected(), reserve.isSelected())));
        reserve.setOnAction(event -> keepAll(all -> all.withAlerts(warnings.isSelected(), reserve.isSelected())));
    }

    @FXML
    private void showHuabei() {
        huabei.setSelected(true);
        product.set(Product.HUABEI);
    }

    @FXML
    private void showJiebei() {
        jiebei.setSelected(true);
        product.set(Product.JIEBEI);
    }

    private void keep(UnaryOperator<ReminderRules> change) {
        Product chosen = product.get();
        keepAll(all -> all.with(chosen, change.apply(all.of(chosen))));
    }

    /** What the boxes are set to while showing is no choice of the person. */
    private void keepAll(UnaryOperator<ReminderSettings> change) {
        if (!showing) {
            model.change(change);
        }
    }

    private void show() {
        showing = true;
        ReminderRules rules = settings.of(product.get());
        (product.get() == Product.HUABEI ? huabei : jiebei).setSelected(true);
        for (Node chip : leads.getChildren()) {
            ((ToggleButton) chip).setSelected(rules.leadDays().contains((Integer) chip.getUserData()));
        }
        at.setValue(rules.at());
        evening.setSelected(rules.eveningBefore().isPresent());
        eveningAt.setValue(rules.eveningBefore().orElse(USUAL_EVENING));
        eveningAt.setDisable(rules.eveningBefore().isEmpty());
        overdue.setSelected(rules.overdueDaily());
        onDesktop.setSelected(rules.channels().contains(Channel.DESKTOP));
        inWindow.setSelected(rules.channels().contains(Channel.WINDOW));
        boolean isQuiet = !settings.quiet().equals(QuietHours.NONE);
        quiet.setSelected(isQuiet);
        quietFrom.setValue(isQuiet ? settings.quiet().from() : USUAL_QUIET.from());
        quietTo.setValue(isQuiet ? settings.quiet().to() : USUAL_QUIET.to());
        quietFrom.setDisable(!isQuiet);
        quietTo.setDisable(!isQuiet);
        warnings.setSelected(settings.earlyWarnings());
        reserve.setSelected(settings.reserveAlerts());
        showing = false;
    }
}
