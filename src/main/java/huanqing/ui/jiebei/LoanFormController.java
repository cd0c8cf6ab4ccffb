package huanqing.ui.jiebei;

import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.Named;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The form for a loan. */
public final class LoanFormController {
    private final LoanFormViewModel form;
    private final Words words;

    @FXML
    private Node root;

    @FXML
    private TextField principal;

    @FXML
    private TextField daily;

    @FXML
    private TextField start;

    @FXML
    private TextField terms;

    @FXML
    private TextField dueDay;

    @FXML
    private ComboBox<RepaymentMethod> method;

    @FXML
    private ComboBox<PeriodRounding> rounding;

    @FXML
    private Label wrong;

    public LoanFormController(LoanFormViewModel form, Words words) {
        this.form = form;
        this.words = words;
    }

    @FXML
    private void initialize() {
        principal.textProperty().bindBidirectional(form.principalProperty());
        daily.textProperty().bindBidirectional(form.dailyPercentProperty());
        start.textProperty().bindBidirectional(form.startProperty());
        terms.textProperty().bindBidirectional(form.termsProperty());
        dueDay.textProperty().bindBidirectional(form.dueDayProperty());
        Named.fill(method, RepaymentMethod.values(), words);
        Named.fill(rounding, PeriodRounding.values(), words);
        method.valueProperty().bindBidirectional(form.methodProperty());
        rounding.valueProperty().bindBidirectional(form.roundingProperty());
        root.visibleProperty().bind(form.openProperty());
        root.managedProperty().bind(root.visibleProperty());
        wrong.textProperty().bind(form.wrongProperty().map(found -> found.map(typed -> typed.said(words))
                .orElse("")));
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
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
