package huanqing.ui.jiebei;

import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.HiddenSum;
import huanqing.ui.fx.figures.Named;
import java.util.Set;
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
    private TextField firstInterest;

    @FXML
    private TextField secondInterest;

    @FXML
    private Label calibration;

    @FXML
    private Label wrong;

    public LoanFormController(LoanFormViewModel form, Words words) {
        this.form = form;
        this.words = words;
    }

    @FXML
    private void initialize() {
        HiddenSum.in(words, principal, firstInterest, secondInterest);
        principal.textProperty().bindBidirectional(form.principalProperty());
        daily.textProperty().bindBidirectional(form.dailyPercentProperty());
        start.textProperty().bindBidirectional(form.startProperty());
        terms.textProperty().bindBidirectional(form.termsProperty());
        dueDay.textProperty().bindBidirectional(form.dueDayProperty());
        Named.fill(method, RepaymentMethod.values(), words);
        Named.fill(rounding, PeriodRounding.values(), words);
        method.valueProperty().bindBidirectional(form.methodProperty());
        rounding.valueProperty().bindBidirectional(form.roundingProperty());
        firstInterest.textProperty().bindBidirectional(form.firstInterestProperty());
        secondInterest.textProperty().bindBidirectional(form.secondInterestProperty());
        calibration.textProperty().bind(form.fittingProperty().map(found -> found.map(this::said)
                .orElse("")));
        calibration.visibleProperty().bind(calibration.textProperty().isNotEmpty());
        calibration.managedProperty().bind(calibration.visibleProperty());
        root.visibleProperty().bind(form.openProperty());
        root.managedProperty().bind(root.visibleProperty());
        wrong.textProperty().bind(form.wrongProperty().map(found -> found.map(typed -> typed.said(words))
                .orElse("")));
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
    }

    private String said(Set<PeriodRounding> fitting) {
        if (fitting.isEmpty()) {
            return words.text("jiebei.form.fits-none");
        }
        return fitting.size() == 1
                ? words.text(
                        "jiebei.form.fits-one", words.name(fitting.iterator().next()))
                : words.text("jiebei.form.fits-all");
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
