package huanqing.ui.huabei;

import huanqing.domain.credit.bills.OpenInstalments;
import huanqing.domain.credit.contract.BillConversion.EarlyEnd;
import huanqing.domain.credit.huabei.SettlementPolicy;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.Named;
import huanqing.ui.huabei.EarlyEndViewModel.Standing;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Which terms of the open bill go on or were settled early, and the form that states the latter. */
public final class EarlyEndController {
    private final HuabeiViewModel huabei;
    private final EarlyEndViewModel form;
    private final Words words;

    @FXML
    private Node root;

    @FXML
    private Label settled;

    @FXML
    private Button settle;

    @FXML
    private Button settleUndo;

    @FXML
    private Node settleForm;

    @FXML
    private TextField settleDay;

    @FXML
    private ComboBox<SettlementPolicy> settlePolicy;

    @FXML
    private Label settleWrong;

    public EarlyEndController(HuabeiViewModel huabei, EarlyEndViewModel form, Words words) {
        this.huabei = huabei;
        this.form = form;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Named.fill(settlePolicy, SettlementPolicy.values(), words);
        settlePolicy.valueProperty().bindBidirectional(form.policyProperty());
        settleDay.textProperty().bindBidirectional(form.onProperty());
        settled.textProperty().bind(form.standingProperty().map(this::said));
        settleWrong
                .textProperty()
                .bind(Bindings.createStringBinding(this::wrong, form.wrongProperty(), form.refusedProperty()));
        settleForm.visibleProperty().bind(form.openProperty());
        settle.visibleProperty()
                .bind(form.standingProperty()
                        .map(standing -> standing.left().isPresent())
                        .flatMap(running -> form.openProperty().map(open -> running && !open)));
        settleUndo.visibleProperty().bind(form.standingProperty().map(standing -> standing.end()
                .isPresent()));
        for (Label line : List.of(settled, settleWrong)) {
            line.visibleProperty().bind(line.textProperty().isNotEmpty());
        }
        for (Node node : List.of(settled, settleWrong, settle, settleUndo, settleForm)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        WhileShown.of(root, () -> huabei.viewProperty()
                .subscribe(view -> follow())
                .and(huabei.chosenProperty().subscribe(bill -> follow())));
    }

    private void follow() {
        if (huabei.viewProperty().get() != null && huabei.chosenProperty().get() != null) {
            form.follow(
                    huabei.viewProperty().get(),
                    huabei.chosenProperty().get().due().month());
        }
    }

    @FXML
    private void open() {
        form.open();
        settleDay.requestFocus();
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

    private String said(Standing standing) {
        return standing.end()
                .map(this::ended)
                .or(() -> standing.left().map(this::running))
                .orElse("");
    }

    private String ended(EarlyEnd end) {
        return words.text("huabei.settle.ended", words.date(end.on()), words.name(end.policy()));
    }

    private String running(OpenInstalments plan) {
        return words.text(
                "huabei.settle.running",
                plan.left().size(),
                words.money(plan.principalLeft()),
                words.money(plan.feeLeft()));
    }

    private String wrong() {
        return form.wrongProperty()
                .get()
                .map(typed -> typed.said(words))
                .or(() -> form.refusedProperty()
                        .get()
                        .map(why -> words.name(why, form.bill().toString())))
                .orElse("");
    }
}
