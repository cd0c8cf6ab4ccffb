package huanqing.ui.huabei;

import huanqing.app.credit.HuabeiView;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** The contract in words, and the form that confirms or changes it. */
public final class ContractController {
    private final HuabeiViewModel huabei;
    private final ContractViewModel form;
    private final Words words;
    private final HuabeiWords say;

    @FXML
    private Node root;

    @FXML
    private Label days;

    @FXML
    private Label since;

    @FXML
    private Node unconfirmed;

    @FXML
    private Node proposed;

    @FXML
    private Label proposal;

    @FXML
    private Button change;

    @FXML
    private Node fields;

    @FXML
    private TextField billDay;

    @FXML
    private TextField dueDay;

    @FXML
    private TextField from;

    @FXML
    private TextField minimum;

    @FXML
    private Label orderFees;

    @FXML
    private HBox orderFeeFields;

    @FXML
    private Label wrong;

    public ContractController(HuabeiViewModel huabei, ContractViewModel form, Words words) {
        this.huabei = huabei;
        this.form = form;
        this.words = words;
        this.say = new HuabeiWords(words);
    }

    @FXML
    private void initialize() {
        billDay.textProperty().bindBidirectional(form.billDayProperty());
        dueDay.textProperty().bindBidirectional(form.dueDayProperty());
        from.textProperty().bindBidirectional(form.fromProperty());
        minimum.textProperty().bindBidirectional(form.minimumProperty());
        fields.visibleProperty().bind(form.openProperty());
        change.visibleProperty().bind(form.openProperty().not());
        proposal.textProperty().bind(form.proposalProperty().map(found -> found.map(say::proposal)
                .orElse("")));
        proposed.visibleProperty()
                .bind(proposal.textProperty()
                        .isNotEmpty()
                        .and(form.openProperty().not()));
        unconfirmed
                .visibleProperty()
                .bind(huabei.viewProperty().map(view -> !view.confirmed()).orElse(false));
        wrong.textProperty().bind(form.wrongProperty().map(found -> found.map(typed -> typed.said(words))
                .orElse("")));
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        for (Node node : List.of(fields, change, proposed, unconfirmed, wrong)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        WhileShown.of(root, () -> {
            showFeeFields();
            return huabei.viewProperty()
                    .subscribe(this::show)
                    .and(form.fees().fields().subscribe(this::showFeeFields));
        });
    }

    private void showFeeFields() {
        orderFeeFields.getChildren().clear();
        for (OrderFees.Field fee : form.fees().fields()) {
            TextField field = new TextField();
            field.setId("orderFee" + fee.terms());
            field.getStyleClass().add("short");
            field.setPromptText(words.text("format.unknown"));
            field.setAccessibleText(words.text("huabei.simulate.fee-of", fee.terms()));
            field.textProperty().bindBidirectional(fee.percent());
            orderFeeFields.getChildren().addAll(new Label(words.text("huabei.simulate.terms", fee.terms())), field);
        }
    }

    @FXML
    private void change() {
        form.open(huabei.viewProperty().get());
        billDay.requestFocus();
    }

    @FXML
    private void adopt() {
        form.adopt();
    }

    @FXML
    private void confirm() {
        form.confirm();
    }

    @FXML
    private void close() {
        form.close();
    }

    private void show(HuabeiView view) {
        if (view == null) {
            return;
        }
        form.follow(view);
        days.setText(say.contract(view));
        since.setText(say.contractSince(view));
        orderFees.setText(say.orderFees(view));
        change.setText(words.text(view.confirmed() ? "huabei.contract.edit" : "huabei.contract.confirm"));
    }
}
