package huanqing.ui.huabei;

import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.money.Money;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.HiddenSum;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The two figures of the open bill beside one of the person's own, each to be trusted with one press. */
public final class TrustController {
    private final HuabeiViewModel huabei;
    private final TrustViewModel model;
    private final Words words;

    @FXML
    private Node root;

    @FXML
    private Label now;

    @FXML
    private Button stated;

    @FXML
    private Button computed;

    @FXML
    private TextField own;

    @FXML
    private Label trustWrong;

    public TrustController(HuabeiViewModel huabei, TrustViewModel model, Words words) {
        this.huabei = huabei;
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        HiddenSum.in(words, own);
        own.textProperty().bindBidirectional(model.ownProperty());
        trustWrong.textProperty().bind(model.wrongProperty().map(found -> found.map(typed -> typed.said(words))
                .orElse("")));
        trustWrong.visibleProperty().bind(trustWrong.textProperty().isNotEmpty());
        trustWrong.managedProperty().bind(trustWrong.visibleProperty());
        root.visibleProperty().bind(model.billProperty().map(Optional::isPresent));
        root.managedProperty().bind(root.visibleProperty());
        WhileShown.of(root, () -> huabei.chosenProperty()
                .subscribe(bill -> model.follow(Optional.ofNullable(bill)))
                .and(model.billProperty().subscribe(bill -> bill.ifPresent(this::show))));
    }

    @FXML
    private void trustStated() {
        model.trustStated();
    }

    @FXML
    private void trustComputed() {
        model.trustComputed();
    }

    @FXML
    private void trustOwn() {
        model.trustOwn();
    }

    @FXML
    private void forget() {
        model.forget();
    }

    private void show(SettledDue bill) {
        now.setText(words.text("huabei.trust.now", words.name(bill.due().source())));
        show(stated, "huabei.trust.stated", bill.claims().stated());
        show(computed, "huabei.trust.computed", bill.claims().computed());
    }

    /** A side that says nothing cannot be trusted. */
    private void show(Button side, String key, Optional<Money> figure) {
        side.setText(words.text(key, words.money(figure)));
        side.setDisable(figure.isEmpty());
    }
}
