package huanqing.ui.shortfall;

import huanqing.app.report.SaveResult;
import huanqing.domain.money.Money;
import huanqing.domain.shortfall.DayCash;
import huanqing.domain.shortfall.PlanStrategy;
import huanqing.domain.shortfall.PlannedPayment;
import huanqing.domain.shortfall.RepaymentPlan;
import huanqing.ui.chart.ChartCard;
import huanqing.ui.chart.ChartDesk;
import huanqing.ui.chart.ChartWords;
import huanqing.ui.chart.plan.CashLines;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.RowCell;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The four plans side by side, the payments of the chosen one, and its cash from day to day. */
public final class PlansController {
    private final ShortfallViewModel model;
    private final FollowedViewModel followed;
    private final ChartDesk desk;
    private final TableFile tableFile;
    private final Words words;
    private final PlanWords planWords;
    private final ToggleGroup strategies = new ToggleGroup();

    @FXML
    private VBox root;

    @FXML
    private GridPane plans;

    @FXML
    private Label listTitle;

    @FXML
    private Label proof;

    @FXML
    private TableView<PlannedPayment> payments;

    @FXML
    private TableColumn<PlannedPayment, PlannedPayment> on;

    @FXML
    private TableColumn<PlannedPayment, PlannedPayment> due;

    @FXML
    private TableColumn<PlannedPayment, PlannedPayment> amount;

    @FXML
    private TableColumn<PlannedPayment, PlannedPayment> why;

    @FXML
    private Button accept;

    @FXML
    private ChartCard cashLines;

    public PlansController(
            ShortfallViewModel model, FollowedViewModel followed, ChartDesk desk, TableFile tableFile, Words words) {
        this.model = model;
        this.followed = followed;
        this.desk = desk;
        this.tableFile = tableFile;
        this.words = words;
        planWords = new PlanWords(words);
    }

    @FXML
    private void initialize() {
        RowCell.show(on, RowCell.words(payment -> words.date(payment.on())));
        RowCell.show(due, RowCell.words(payment -> planWords.name(payment.due())));
        RowCell.show(amount, RowCell.amount(payment -> words.money(payment.amount())));
        RowCell.show(why, RowCell.words(payment -> words.name(payment.kind())));
        cashLines.exportTo(desk, new ChartWords(words.messages(), words.amountsHidden()));
        root.visibleProperty().bind(hasDues());
        root.managedProperty().bind(root.visibleProperty());
        WhileShown.of(root, () -> model.answerProperty()
                .subscribe(answer -> show())
                .and(model.chosenProperty().subscribe((before, now) -> show())));
    }

    private ObservableValue<Boolean> hasDues() {
        return model.answerProperty().map(answer -> answer.filter(
                        found -> !found.plans().given().dues().isEmpty())
                .isPresent());
    }

    private void show() {
        model.plan(model.chosenProperty().get()).ifPresent(this::show);
    }

    private void show(RepaymentPlan plan) {
        plans.getChildren().clear();
        for (PlanStrategy strategy : PlanStrategy.values()) {
            model.plan(strategy).ifPresent(any -> plans.add(card(any), strategy.ordinal(), 0));
        }
        listTitle.setText(words.text("shortfall.list", words.name(plan.strategy())));
        proof.setText(proof(plan));
        proof.setVisible(!proof.getText().isEmpty());
        proof.setManaged(proof.isVisible());
        payments.getItems().setAll(plan.payments());
        chart(plan);
    }

    private String proof(RepaymentPlan plan) {
        if (plan.strategy() != PlanStrategy.LEAST_COST) {
            return words.text("shortfall.rule." + plan.strategy().name());
        }
        return plan.isProven()
                ? words.text("shortfall.proven")
                : words.text("shortfall.at-least", words.money(plan.atLeast().orElse(Money.ZERO)));
    }

    private Node card(RepaymentPlan plan) {
        Label cost = new Label(words.money(plan.cost()));
        cost.getStyleClass().add("title-3");
        cost.setMinWidth(VBox.USE_PREF_SIZE);
        Label last = new Label(planWords.lastDay(plan));
        last.setWrapText(true);
        last.getStyleClass().add("text-muted");
        ToggleButton name = new ToggleButton(words.name(plan.strategy()));
        name.setToggleGroup(strategies);
        name.setId("plan-" + plan.strategy().name());
        name.setMaxWidth(Double.MAX_VALUE);
        name.setSelected(plan.strategy() == model.chosenProperty().get());
        name.setOnAction(event -> model.chosenProperty().set(plan.strategy()));
        Node late = plan.lateRecords() == 0
                ? Chip.of("fth-check-circle", planWords.late(plan), "good")
                : Chip.of("fth-alert-triangle", planWords.late(plan), "attention");
        VBox card = new VBox(8, name, cost, late, last);
        card.getStyleClass().add("plan-card");
        return card;
    }

    private void chart(RepaymentPlan plan) {
        List<CashLines.Line> lines = new ArrayList<>(List.of(line(plan)));
        PlanStrategy other =
                plan.strategy() == PlanStrategy.LEAST_COST ? PlanStrategy.HIGHEST_RATE : PlanStrategy.LEAST_COST;
        model.plan(other).map(this::line).ifPresent(lines::add);
        ChartWords chartWords = new ChartWords(words.messages(), words.amountsHidden());
        cashLines.show(new CashLines(chartWords, plan.given().today(), lines));
        cashLines
                .readingProperty()
                .set(words.text("shortfall.chart.caption", words.name(plan.strategy()), words.name(other)));
    }

    private CashLines.Line line(RepaymentPlan plan) {
        return new CashLines.Line(
                words.name(plan.strategy()),
                plan.cash().stream().map(DayCash::atNight).map(Money::fen).toList());
    }

    /** Writes a table into a file. */
    public interface TableFile {
        SaveResult save(Path file, List<List<String>> rows);
    }

    @FXML
    private void save() {
        model.plan(model.chosenProperty().get()).ifPresent(plan -> desk.placeFor(
                        words.text("shortfall.list", words.name(plan.strategy()))
                                        .replaceAll("[\\\\/:：?？]", " ") + ".csv")
                .ifPresent(file -> save(plan, file)));
    }

    private void save(RepaymentPlan plan, Path file) {
        SaveResult result = tableFile.save(file, planWords.table(plan));
        if (result == SaveResult.SAVED) {
            desk.saved(file);
        } else {
            desk.failed(file, new IOException(result.name()));
        }
    }

    @FXML
    private void accept() {
        Optional<RepaymentPlan> plan = model.plan(model.chosenProperty().get());
        plan.ifPresent(followed::accept);
    }
}
