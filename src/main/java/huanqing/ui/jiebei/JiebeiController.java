package huanqing.ui.jiebei;

import huanqing.app.credit.JiebeiView;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.FactList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The Jiebei page: what is owed and what is due next; its other parts have controllers of their own. */
public final class JiebeiController implements Page {
    private final JiebeiViewModel model;
    private final LoanFormViewModel form;
    private final Changes changes;
    private final Look look;
    private final Words words;
    private final JiebeiWords say;

    @FXML
    private StackPane root;

    @FXML
    private Node filled;

    @FXML
    private Node empty;

    @FXML
    private Label owed;

    @FXML
    private Label owedDetail;

    @FXML
    private Label nextTotal;

    @FXML
    private HBox nextState;

    @FXML
    private FactList nextFacts;

    public JiebeiController(JiebeiViewModel model, LoanFormViewModel form, Changes changes, Look look, Words words) {
        this.model = model;
        this.form = form;
        this.changes = changes;
        this.look = look;
        this.words = words;
        this.say = new JiebeiWords(words);
    }

    @FXML
    private void initialize() {
        empty.visibleProperty()
                .bind(model.viewProperty()
                        .map(JiebeiView::isEmpty)
                        .orElse(false)
                        .flatMap(bare -> form.openProperty().map(open -> bare && !open)));
        filled.visibleProperty()
                .bind(model.viewProperty()
                        .map(view -> !view.isEmpty())
                        .orElse(false)
                        .flatMap(full -> form.openProperty().map(open -> full || open)));
        WhileShown.of(root, () -> changes.countProperty()
                .subscribe(count -> model.load())
                .and(look.amountsHiddenProperty().subscribe((before, now) -> model.load()))
                .and(model.viewProperty().subscribe(this::show)));
    }

    @Override
    public ReadOnlyBooleanProperty ready() {
        return model.readyProperty();
    }

    @FXML
    private void enter() {
        form.open(java.util.Optional.empty(), java.util.Optional.empty());
    }

    private void show(JiebeiView view) {
        if (view == null) {
            return;
        }
        owed.setText(words.money(view.owed()));
        owedDetail.setText(say.owedDetail(view));
        view.next().ifPresentOrElse(next -> showNext(next, view), () -> showNothing(view));
    }

    private void showNext(SettledDue next, JiebeiView view) {
        nextTotal.setText(say.total(next.due()));
        nextState.getChildren().setAll(Chip.of(next.due().state(), words));
        nextFacts.show(say.nextFacts(next, view.today()));
    }

    /** While loans are not confirmed, that no due is known does not mean that there is none. */
    private void showNothing(JiebeiView view) {
        nextTotal.setText(words.text(view.owed().isPresent() ? "jiebei.next.none" : "format.unknown"));
        nextState.getChildren().clear();
        nextFacts.show(List.of());
    }
}
