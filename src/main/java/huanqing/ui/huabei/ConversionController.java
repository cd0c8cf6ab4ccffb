package huanqing.ui.huabei;

import huanqing.app.credit.KeptConversion;
import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.BillConversion.Instalments;
import huanqing.ui.fx.Choices;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.HiddenSum;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** What is stated of the open bill's conversion, and the form that states it. */
public final class ConversionController {
    private static final List<Integer> TERMS = List.of(3, 6, 9, 12, 24);

    private final HuabeiViewModel huabei;
    private final ConversionViewModel form;
    private final Words words;

    @FXML
    private Node root;

    @FXML
    private Label converted;

    @FXML
    private Label misfit;

    @FXML
    private Button convert;

    @FXML
    private Button convertUndo;

    @FXML
    private Node convertForm;

    @FXML
    private ComboBox<Optional<Integer>> convertWay;

    @FXML
    private TextField convertFee;

    @FXML
    private TextField convertAmount;

    @FXML
    private TextField convertDay;

    @FXML
    private Label convertWrong;

    public ConversionController(HuabeiViewModel huabei, ConversionViewModel form, Words words) {
        this.huabei = huabei;
        this.form = form;
        this.words = words;
    }

    @FXML
    private void initialize() {
        HiddenSum.in(words, convertAmount);
        Choices.fill(
                convertWay,
                TERMS,
                terms -> words.text("huabei.simulate.terms", terms),
                words.text("huabei.convert.deferral"));
        convertWay.valueProperty().bindBidirectional(form.termsProperty());
        convertFee.textProperty().bindBidirectional(form.feeProperty());
        convertFee.disableProperty().bind(form.termsProperty().map(Optional::isEmpty));
        convertAmount.textProperty().bindBidirectional(form.amountProperty());
        convertDay.textProperty().bindBidirectional(form.onProperty());
        converted.textProperty().bind(form.keptProperty().map(kept -> kept.map(this::said)
                .orElse("")));
        misfit.textProperty()
                .bind(form.keptProperty().map(kept -> kept.flatMap(this::misfit).orElse("")));
        convertWrong
                .textProperty()
                .bind(Bindings.createStringBinding(this::wrong, form.wrongProperty(), form.refusedProperty()));
        showWhereMeant();
        WhileShown.of(root, () -> huabei.viewProperty()
                .subscribe(view -> follow())
                .and(huabei.chosenProperty().subscribe(bill -> follow())));
    }

    private void showWhereMeant() {
        convertForm.visibleProperty().bind(form.openProperty());
        convertUndo.visibleProperty().bind(form.keptProperty().map(Optional::isPresent));
        convert.visibleProperty()
                .bind(convertUndo
                        .visibleProperty()
                        .not()
                        .and(form.openProperty().not())
                        .and(form.billProperty().isNotNull()));
        for (Label line : List.of(converted, misfit, convertWrong)) {
            line.visibleProperty().bind(line.textProperty().isNotEmpty());
        }
        for (Node node : List.of(converted, misfit, convertWrong, convert, convertUndo, convertForm)) {
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    @FXML
    private void open() {
        form.open();
        convertDay.requestFocus();
    }

    @FXML
    private void confirm() {
        form.confirm();
    }

    @FXML
    private void close() {
        form.close();
    }

    @FXML
    private void undo() {
        form.undo();
    }

    private void follow() {
        if (huabei.viewProperty().get() != null && huabei.chosenProperty().get() != null) {
            form.follow(
                    huabei.viewProperty().get(),
                    huabei.chosenProperty().get().due().month());
        }
    }

    private String said(KeptConversion kept) {
        BillConversion stated = kept.conversion();
        String sum = stated.part().map(words::money).orElseGet(() -> words.text("huabei.convert.rest"));
        return stated.way() instanceof Instalments way
                ? words.text(
                        "huabei.convert.in-terms",
                        words.date(stated.on()),
                        sum,
                        way.terms(),
                        words.percent(way.feeRate(), 4))
                : words.text("huabei.convert.deferred", words.date(stated.on()), sum);
    }

    private Optional<String> misfit(KeptConversion kept) {
        return kept.misfit().map(why -> words.name(why, kept.conversion().bill().toString()));
    }

    private String wrong() {
        return form.wrongProperty()
                .get()
                .map(typed -> typed.said(words))
                .or(() -> form.refusedProperty()
                        .get()
                        .map(why -> words.name(why, form.billProperty().get().toString())))
                .orElse("");
    }
}
