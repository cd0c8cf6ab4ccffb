package huanqing.ui.huabei;

import huanqing.app.credit.HuabeiView;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.FactList;
import java.time.YearMonth;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The Huabei page: the bill at hand and the one that grows; its other parts have controllers of their own. */
public final class HuabeiController implements Page {
    private final HuabeiViewModel model;
    private final Changes changes;
    private final Look look;
    private final Words words;
    private final HuabeiWords say;

    @FXML
    private StackPane root;

    @FXML
    private Node filled;

    @FXML
    private Node empty;

    @FXML
    private Label currentTitle;

    @FXML
    private Label currentTotal;

    @FXML
    private HBox currentState;

    @FXML
    private FactList currentFacts;

    @FXML
    private Label growingTitle;

    @FXML
    private Label growingTotal;

    @FXML
    private Label growingWhen;

    @FXML
    private Label owed;

    public HuabeiController(HuabeiViewModel model, Changes changes, Look look, Words words) {
        this.model = model;
        this.changes = changes;
        this.look = look;
        this.words = words;
        this.say = new HuabeiWords(words);
    }

    @FXML
    private void initialize() {
        filled.visibleProperty()
                .bind(model.viewProperty().map(view -> !view.isEmpty()).orElse(false));
        empty.visibleProperty()
                .bind(model.viewProperty().map(HuabeiView::isEmpty).orElse(false));
        WhileShown.of(root, () -> changes.countProperty()
                .subscribe(count -> model.load())
                .and(look.amountsHiddenProperty().subscribe((before, now) -> model.load()))
                .and(model.viewProperty().subscribe(this::show)));
    }

    @Override
    public ReadOnlyBooleanProperty ready() {
        return model.readyProperty();
    }

    private void show(HuabeiView view) {
        if (view == null) {
            return;
        }
        owed.setText(words.text("huabei.owed", words.money(view.owed())));
        growingTitle.setText(words.text(
                "huabei.growing.title",
                words.longMonth(YearMonth.from(view.open().issued()))));
        growingTotal.setText(
                view.growing().map(SettledDue::due).map(say::total).orElseGet(() -> words.text("format.unknown")));
        growingWhen.setText(say.growing(view));
        view.current().ifPresentOrElse(bill -> showCurrent(bill, view), this::showNoBill);
    }

    private void showCurrent(SettledDue bill, HuabeiView view) {
        Due due = bill.due();
        currentTitle.setText(say.billOf(due.month()));
        currentTotal.setText(say.total(due));
        currentState.getChildren().setAll(Chip.of(due.state(), words));
        currentFacts.show(say.currentFacts(bill, view));
    }

    private void showNoBill() {
        currentTitle.setText(words.text("huabei.current.title"));
        currentTotal.setText(words.text("huabei.current.none"));
        currentState.getChildren().clear();
        currentFacts.show(List.of());
    }
}
