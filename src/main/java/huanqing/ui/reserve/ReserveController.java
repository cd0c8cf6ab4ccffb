package huanqing.ui.reserve;

import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.reserve.flows.CashViewModel;
import huanqing.ui.reserve.target.TargetViewModel;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;

/** The reserve page; its cards have controllers of their own. */
public final class ReserveController implements Page {
    private final CashViewModel cash;
    private final TargetViewModel target;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final Changes changes;
    private final Look look;

    @FXML
    private Node root;

    public ReserveController(CashViewModel cash, TargetViewModel target, Changes changes, Look look) {
        this.cash = cash;
        this.target = target;
        this.changes = changes;
        this.look = look;
    }

    @FXML
    private void initialize() {
        ready.bind(cash.readyProperty().and(target.readyProperty()));
        WhileShown.of(root, () -> changes.countProperty()
                .subscribe(count -> {
                    cash.load();
                    target.load();
                })
                .and(look.amountsHiddenProperty().subscribe((before, now) -> cash.load())));
    }

    @Override
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }
}
