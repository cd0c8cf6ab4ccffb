package huanqing.ui.ledger;

import huanqing.app.ledger.EntryQuery;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import huanqing.ui.fx.Choices;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** The line over the table: what to show of the ledger. */
public final class FilterController {
    private static final Duration TYPING_PAUSE = Duration.millis(250);

    private final LedgerViewModel model;
    private final Words words;
    private final PauseTransition typing = new PauseTransition(TYPING_PAUSE);

    @FXML
    private TextField text;

    @FXML
    private ComboBox<Optional<Product>> product;

    @FXML
    private ComboBox<Optional<EntryKind>> kind;

    @FXML
    private ComboBox<Optional<EntryState>> state;

    @FXML
    private HBox batch;

    @FXML
    private Button clear;

    public FilterController(LedgerViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Choices.fill(product, List.of(Product.values()), words::name, words.text("entries.all-products"));
        Choices.fill(kind, List.of(EntryKind.values()), words::name, words.text("entries.all-kinds"));
        Choices.fill(state, List.of(EntryState.values()), words::name, words.text("entries.all-states"));
        product.valueProperty().addListener((property, old, now) -> model.ofProduct(now));
        kind.valueProperty().addListener((property, old, now) -> model.ofKind(now));
        state.valueProperty().addListener((property, old, now) -> model.ofState(now));
        typing.setOnFinished(event -> model.containing(text.getText()));
        text.textProperty().addListener((property, old, now) -> typing.playFromStart());
        batch.managedProperty().bind(batch.visibleProperty());
        WhileShown.of(text, () -> model.queryProperty().subscribe(this::show));
    }

    void focus() {
        text.requestFocus();
        text.selectAll();
    }

    @FXML
    private void clear() {
        model.everything();
    }

    private void show(EntryQuery query) {
        product.setValue(query.product());
        kind.setValue(query.kind());
        state.setValue(query.state());
        batch.setVisible(query.batch().isPresent());
        if (!text.getText().equals(query.text())) {
            text.setText(query.text());
            typing.stop();
        }
        clear.setVisible(model.isFiltered());
    }
}
