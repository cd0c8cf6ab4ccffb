package huanqing.ui.limit;

import huanqing.app.limit.LimitView;
import huanqing.domain.credit.limit.LimitChange;
import huanqing.domain.credit.limit.LimitUse;
import huanqing.domain.ledger.Product;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.RowCell;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.HiddenSum;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.util.Subscription;

/** One product's limit in words and as a bar, its history, and the form that states another. */
public final class LimitController {
    private final Function<Product, LimitViewModel> models;
    private final Changes changes;
    private final Look look;
    private final Words words;
    private LimitViewModel model;

    @FXML
    private LimitCard root;

    @FXML
    private Label limitSaid;

    @FXML
    private Label limitLeft;

    @FXML
    private ProgressBar limitShare;

    @FXML
    private TableView<LimitChange> limits;

    @FXML
    private TableColumn<LimitChange, LimitChange> since;

    @FXML
    private TableColumn<LimitChange, LimitChange> lender;

    @FXML
    private TableColumn<LimitChange, LimitChange> amount;

    @FXML
    private TableColumn<LimitChange, LimitChange> holds;

    @FXML
    private Button limitState;

    @FXML
    private Button limitForget;

    @FXML
    private Node limitForm;

    @FXML
    private TextField limitAmount;

    @FXML
    private TextField limitFrom;

    @FXML
    private TextField limitLender;

    @FXML
    private Label limitWrong;

    /** @param models one a product, so that a form half filled in stays when the language changes */
    public LimitController(Function<Product, LimitViewModel> models, Changes changes, Look look, Words words) {
        this.models = models;
        this.changes = changes;
        this.look = look;
        this.words = words;
    }

    @FXML
    private void initialize() {
        HiddenSum.in(words, limitAmount);
        RowCell.show(since, RowCell.words(change -> words.date(change.from())));
        RowCell.show(lender, RowCell.words(this::lender));
        RowCell.show(amount, RowCell.amount(change -> words.money(change.limit())));
        RowCell.show(holds, RowCell.words(this::holds));
        limitForget
                .disableProperty()
                .bind(limits.getSelectionModel().selectedItemProperty().isNull());
        limitWrong.visibleProperty().bind(limitWrong.textProperty().isNotEmpty());
        for (Node node : List.of(limitLeft, limitShare, limits, limitForget, limitState, limitForm, limitWrong)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        root.productProperty().subscribe(this::follow);
        WhileShown.of(root, () -> changes.countProperty()
                .subscribe(count -> model.load())
                .and(look.amountsHiddenProperty().subscribe((before, now) -> model.load()))
                .and(listening()));
    }

    /** The product is named after the layout was read: what was bound for the usual one is bound anew. */
    private void follow(Product product) {
        if (model != null) {
            limitAmount.textProperty().unbindBidirectional(model.amountProperty());
            limitFrom.textProperty().unbindBidirectional(model.fromProperty());
            limitLender.textProperty().unbindBidirectional(model.lenderProperty());
        }
        model = models.apply(product);
        limitShare.getStyleClass().removeAll("huabei", "jiebei");
        limitShare.getStyleClass().add(product == Product.JIEBEI ? "jiebei" : "huabei");
        limitAmount.textProperty().bindBidirectional(model.amountProperty());
        limitFrom.textProperty().bindBidirectional(model.fromProperty());
        limitLender.textProperty().bindBidirectional(model.lenderProperty());
        limitForm.visibleProperty().bind(model.openProperty());
        limitState.visibleProperty().bind(model.openProperty().not());
        limitWrong.textProperty().bind(model.wrongProperty().map(found -> found.map(typed -> typed.said(words))
                .orElse("")));
    }

    private Subscription listening() {
        return model.viewProperty().subscribe(this::show);
    }

    @FXML
    private void open() {
        model.open();
        limitAmount.requestFocus();
    }

    @FXML
    private void confirm() {
        model.confirm();
    }

    @FXML
    private void close() {
        model.close();
    }

    @FXML
    private void forget() {
        model.forget(limits.getSelectionModel().getSelectedItem());
    }

    private void show(LimitView view) {
        if (view == null) {
            return;
        }
        LimitUse use = view.use();
        limitSaid.setText(
                use.total().isEmpty()
                        ? words.text("limit.unknown")
                        : words.text("limit.use", words.money(use.total()), words.money(use.used())));
        limitLeft.setVisible(use.total().isPresent());
        limitLeft.setText(use.share()
                .map(ratio -> words.text("limit.left", words.percent(ratio, 1), words.money(use.left())))
                .orElseGet(() -> words.text("limit.use-unknown")));
        limitShare.setVisible(use.share().isPresent());
        limitShare.setProgress(
                use.share().orElse(BigDecimal.ZERO).min(BigDecimal.ONE).doubleValue());
        limits.setVisible(!view.history().isEmpty());
        limitForget.setVisible(!view.history().isEmpty());
        limits.getItems().setAll(view.history());
    }

    private String lender(LimitChange change) {
        return change.lender().orElseGet(() -> words.text("limit.ant"));
    }

    private String holds(LimitChange change) {
        LimitView view = model.viewProperty().get();
        if (view.inForce().contains(change)) {
            return words.text("limit.now");
        }
        return words.text(change.from().isAfter(view.today()) ? "limit.to-come" : "limit.before");
    }
}
