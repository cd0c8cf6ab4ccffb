package huanqing.ui.shortfall;

import huanqing.app.shortfall.ShortfallAnswer;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.money.Money;
import huanqing.domain.shortfall.ShortfallCase;
import huanqing.domain.shortfall.ShortfallPlans;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.HiddenSum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** What the plan starts from, and whether everything can be met. */
public final class QuestionController {
    private final ShortfallViewModel model;
    private final Words words;
    private final PlanWords planWords;

    @FXML
    private Node root;

    @FXML
    private TextField cash;

    @FXML
    private TextField recordCost;

    @FXML
    private CheckBox instalments;

    @FXML
    private CheckBox deferral;

    @FXML
    private Label wrong;

    @FXML
    private Label known;

    @FXML
    private HBox verdictChip;

    @FXML
    private Label verdict;

    @FXML
    private Label mending;

    @FXML
    private Label notes;

    public QuestionController(ShortfallViewModel model, Words words) {
        this.model = model;
        this.words = words;
        planWords = new PlanWords(words);
    }

    @FXML
    private void initialize() {
        HiddenSum.in(words, cash, recordCost);
        cash.textProperty().bindBidirectional(model.cashProperty());
        recordCost.textProperty().bindBidirectional(model.recordCostProperty());
        instalments.selectedProperty().bindBidirectional(model.instalmentsProperty());
        deferral.selectedProperty().bindBidirectional(model.deferralProperty());
        wrong.textProperty().bind(model.wrongProperty().map(found -> found.map(typed -> typed.said(words))
                .orElse("")));
        for (Label line : List.of(wrong, mending, notes, known)) {
            line.visibleProperty().bind(line.textProperty().isNotEmpty());
            line.managedProperty().bind(line.visibleProperty());
        }
        WhileShown.of(root, () -> model.answerProperty()
                .subscribe(this::show)
                .and(model.readyProperty()
                        .subscribe((before, now) -> show(model.answerProperty().get()))));
    }

    private void show(Optional<ShortfallAnswer> answer) {
        cash.setPromptText(answer.map(found -> words.money(found.plans().given().cash()))
                .orElse(words.text("shortfall.cash.unknown")));
        known.setText(answer.map(found -> known(found.plans().given())).orElse(""));
        verdictChip
                .getChildren()
                .setAll(answer.map(found -> chip(found.plans())).stream().toList());
        verdict.setText(answer.map(found -> verdict(found.plans()))
                .orElseGet(() -> model.readyProperty().get() ? words.text("shortfall.say-cash") : ""));
        mending.setText(answer.flatMap(found -> found.plans().firstUnmeetable())
                .map(planWords::mended)
                .orElse(""));
        notes.setText(answer.map(this::notes).orElse(""));
    }

    private Node chip(ShortfallPlans plans) {
        return plans.isFeasible()
                ? Chip.of("fth-check-circle", words.text("shortfall.feasible.short"), "good")
                : Chip.of("fth-alert-triangle", words.text("shortfall.broken.short"), "attention");
    }

    private String verdict(ShortfallPlans plans) {
        if (plans.given().dues().isEmpty()) {
            return words.text("shortfall.no-dues");
        }
        return plans.firstUnmeetable()
                .map(planWords::broken)
                .orElseGet(() ->
                        words.text("shortfall.feasible", plans.given().dues().size()));
    }

    private String known(ShortfallCase given) {
        List<CashFlow> income = given.flows().stream()
                .filter(flow -> flow.kind() == FlowKind.INCOME)
                .toList();
        List<CashFlow> outflows = given.flows().stream()
                .filter(flow -> flow.kind() == FlowKind.OUTFLOW)
                .toList();
        return words.text(
                "shortfall.known",
                words.date(given.end()),
                income.size(),
                words.money(sum(income)),
                outflows.size(),
                words.money(sum(outflows)));
    }

    private static Money sum(List<CashFlow> flows) {
        return flows.stream().map(CashFlow::amount).reduce(Money.ZERO, Money::plus);
    }

    private String notes(ShortfallAnswer answer) {
        List<String> lines = new ArrayList<>();
        Money missing = answer.plans().missingForOutflows();
        if (missing.isPositive()) {
            lines.add(words.text("shortfall.outflows", words.money(missing)));
        }
        if (!answer.unknown().isEmpty()) {
            lines.add(words.text("shortfall.unknown", answer.unknown().size()));
        }
        if (!answer.assumedRates().isEmpty()) {
            lines.add(words.text("shortfall.assumed"));
        }
        return String.join("\n", lines);
    }
}
