package huanqing.ui.reserve.flows;

import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.cashflow.Rhythm;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.HiddenSum;
import huanqing.ui.fx.figures.Named;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The form for one planned flow. */
public final class FlowFormController {
    private static final Moment[] MOMENTS = {Moment.MORNING, Moment.EVENING};

    private final FlowFormViewModel form;
    private final Words words;

    @FXML
    private Node root;

    @FXML
    private Label formTitle;

    @FXML
    private TextField flowLabel;

    @FXML
    private TextField flowAmount;

    @FXML
    private TextField flowFirst;

    @FXML
    private TextField flowLast;

    @FXML
    private ComboBox<Rhythm> flowRhythm;

    @FXML
    private ComboBox<Moment> flowMoment;

    @FXML
    private Label flowWrong;

    public FlowFormController(FlowFormViewModel form, Words words) {
        this.form = form;
        this.words = words;
    }

    @FXML
    private void initialize() {
        HiddenSum.in(words, flowAmount);
        flowLabel.textProperty().bindBidirectional(form.labelProperty());
        flowAmount.textProperty().bindBidirectional(form.amountProperty());
        flowFirst.textProperty().bindBidirectional(form.firstProperty());
        flowLast.textProperty().bindBidirectional(form.lastProperty());
        Named.fill(flowRhythm, Rhythm.values(), words);
        Named.fill(flowMoment, MOMENTS, words);
        flowRhythm.valueProperty().bindBidirectional(form.rhythmProperty());
        flowMoment.valueProperty().bindBidirectional(form.momentProperty());
        root.visibleProperty().bind(form.openProperty().map(kind -> kind.isPresent()));
        root.managedProperty().bind(root.visibleProperty());
        formTitle.textProperty().bind(form.openProperty().map(kind -> kind.filter(FlowKind.INCOME::equals)
                .map(income -> words.text("flows.form.income"))
                .orElseGet(() -> words.text("flows.form.outflow"))));
        flowWrong.textProperty().bind(form.wrongProperty().map(found -> found.map(typed -> typed.said(words))
                .orElse("")));
        flowWrong.visibleProperty().bind(flowWrong.textProperty().isNotEmpty());
        flowWrong.managedProperty().bind(flowWrong.visibleProperty());
    }

    @FXML
    private void confirm() {
        form.confirm();
    }

    @FXML
    private void close() {
        form.close();
    }
}
