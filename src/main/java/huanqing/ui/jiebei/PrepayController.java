package huanqing.ui.jiebei;

import huanqing.app.credit.KnownLoan;
import huanqing.domain.credit.choice.EarlyRepayment;
import huanqing.domain.credit.jiebei.PrepaymentEffect;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.FactList;
import huanqing.ui.fx.figures.FormulaList;
import huanqing.ui.fx.figures.Formulas;
import huanqing.ui.fx.figures.HiddenSum;
import huanqing.ui.fx.figures.Named;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Paying the chosen loan back early, tried out. */
public final class PrepayController {
    private final JiebeiViewModel jiebei;
    private final PrepayViewModel model;
    private final Words words;
    private final JiebeiWords say;

    @FXML
    private Node root;

    @FXML
    private Node fields;

    @FXML
    private Node none;

    @FXML
    private TextField amount;

    @FXML
    private TextField day;

    @FXML
    private ComboBox<PrepaymentEffect> effect;

    @FXML
    private Label wrong;

    @FXML
    private FactList outcome;

    @FXML
    private FormulaList formula;

    public PrepayController(JiebeiViewModel jiebei, PrepayViewModel model, Words words) {
        this.jiebei = jiebei;
        this.model = model;
        this.words = words;
        this.say = new JiebeiWords(words);
    }

    @FXML
    private void initialize() {
        HiddenSum.in(words, amount);
        amount.textProperty().bindBidirectional(model.amountProperty());
        day.textProperty().bindBidirectional(model.dayProperty());
        Named.fill(effect, PrepaymentEffect.values(), words);
        effect.valueProperty().bindBidirectional(model.effectProperty());
        wrong.textProperty().bind(model.wrongProperty().map(found -> found.map(typed -> typed.said(words))
                .orElse("")));
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        none.visibleProperty().bind(fields.visibleProperty().not());
        for (Node node : List.of(wrong, fields, none)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        WhileShown.of(root, () -> jiebei.loanProperty()
                .subscribe(this::follow)
                .and(model.answerProperty().subscribe(this::show)));
    }

    @FXML
    private void all() {
        model.all();
    }

    private void follow(KnownLoan loan) {
        boolean can = loan != null
                && loan.standing().filter(standing -> !standing.isSettled()).isPresent();
        fields.setVisible(can);
        if (jiebei.viewProperty().get() != null) {
            model.follow(Optional.ofNullable(loan), jiebei.viewProperty().get().today());
        }
    }

    private void show(Optional<EarlyRepayment> answer) {
        outcome.show(answer.map(say::prepayFacts).orElse(List.of()));
        Formulas formulas = new Formulas(words);
        formula.show(answer.map(found -> formulas.open(
                        words.text("jiebei.prepay.interest"), found.prepayment().explained()))
                .map(List::of)
                .orElse(List.of()));
    }
}
