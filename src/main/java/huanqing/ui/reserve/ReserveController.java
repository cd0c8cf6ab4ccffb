package huanqing.ui.reserve;

import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.reserve.flows.CashViewModel;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;

/** The reserve page; its cards have controllers of their own. */
public final class ReserveController implements Page {
    private final CashViewModel cash;
    private final Changes changes;
    private final Look look;

    @FXML
    private Node root;

    public ReserveController(CashViewModel cash, Changes changes, Look look) {
        this.cash = cash;
        this.changes = changes;
        this.look = look;
    }

    @FXML
    private void initialize() {
        WhileShown.of(root, () -> changes.countProperty()
                .subscribe(count -> cash.load())
                .and(look.amountsHiddenProperty().subscribe((before, now) -> cash.load())));
    }

    @Override
    public ReadOnlyBooleanProperty ready() {
        return cash.readyProperty();
    }
}
