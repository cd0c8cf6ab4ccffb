package huanqing.ui.reserve.target;

import huanqing.app.reserve.ReserveReport;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.money.Money;
import huanqing.domain.reserve.SavingPlan;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.RowCell;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.Typed;
import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** How much to set aside at each payday to reach the target by a day. */
public final class SavingController {
    private static final int USUAL_MONTHS = 3;

    private final TargetViewModel model;
    private final Look look;
    private final Words words;

    @FXML
    private Node root;

    @FXML
    private TextField by;

    @FXML
    private Label wrong;

    @FXML
    private Label planSaid;

    @FXML
    private Basis savingBasis;

    @FXML
    private TableView<SavingPlan.Deposit> plan;

    @FXML
    private TableColumn<SavingPlan.Deposit, SavingPlan.Deposit> on;

    @FXML
    private TableColumn<SavingPlan.Deposit, SavingPlan.Deposit> amount;

    @FXML
    private TableColumn<SavingPlan.Deposit, SavingPlan.Deposit> after;

    public SavingController(TargetViewModel model, Look look, Words words) {
        this.model = model;
        this.look = look;
        this.words = words;
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        plan.managedProperty().bind(plan.visibleProperty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        RowCell.show(on, RowCell.words(deposit -> words.date(deposit.on())));
        RowCell.show(amount, RowCell.amount(deposit -> words.money(deposit.amount())));
        RowCell.show(after, RowCell.amount(deposit -> words.money(deposit.reserveAfter())));
        by.textProperty().addListener((observed, before, now) -> show());
        WhileShown.of(root, () -> model.reportProperty()
                .subscribe(report -> show())
                .and(model.confidenceProperty().subscribe(confidence -> show()))
                .and(look.amountsHiddenProperty().subscribe((before, now) -> show())));
    }

    private void show() {
        root.setVisible(model.reportProperty().get().isPresent());
        model.reportProperty().get().ifPresent(this::show);
    }

    private void show(ReserveReport report) {
        if (by.getText().isBlank()) {
            by.setText(words.date(report.today().plusMonths(USUAL_MONTHS)));
            return;
        }
        Typed<LocalDate> typed = Typed.day(by.getText());
        wrong.setText(typed.said(words));
        plan.setVisible(false);
        planSaid.setText("");
        savingBasis.show(new ChartBasis(words)
                .saving(report, model.aim(), model.confidenceProperty().get()));
        typed.value().ifPresent(day -> {
            LocalDate last = report.dated().calendar().to();
            if (day.isBefore(report.today()) || day.isAfter(last)) {
                wrong.setText(words.text("reserve.saving.range", words.date(report.today()), words.date(last)));
            } else {
                show(report, day);
            }
        });
    }

    private void show(ReserveReport report, LocalDate day) {
        Money present = report.reserve().orElse(Money.ZERO);
        SavingPlan found = SavingPlan.of(model.aim(), present, paydays(report, day));
        plan.getItems().setAll(found.deposits());
        plan.setVisible(!found.deposits().isEmpty());
        planSaid.setText(
                TargetWords.isNothingKnown(report) ? words.text("reserve.nothing-known") : sentence(found, day));
    }

    private String sentence(SavingPlan found, LocalDate day) {
        String target = words.money(model.aim());
        if (found.missing().isZero()) {
            return words.text("reserve.saving.reached", target);
        }
        return found.isEnough()
                ? words.text(
                        "reserve.saving.plan",
                        target,
                        words.money(found.missing()),
                        found.deposits().size())
                : words.text("reserve.saving.no-payday", words.date(day));
    }

    /** The days on which income comes as it was entered, today's among them. */
    private static List<LocalDate> paydays(ReserveReport report, LocalDate day) {
        return report.dated().calendar().flows().stream()
                .filter(flow -> flow.kind() == FlowKind.INCOME)
                .map(CashFlow::on)
                .filter(on -> !on.isAfter(day))
                .toList();
    }
}
