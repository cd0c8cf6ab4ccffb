package huanqing.ui.shortfall;

import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.WhileShown;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;

/** The page for scarce cash; its cards have controllers of their own. */
public final class ShortfallController implements Page {
    private final ShortfallViewModel model;
    private final FollowedViewModel followed;
    private final Changes changes;
    private final Look look;

    @FXML
    private Node root;

    public ShortfallController(ShortfallViewModel model, FollowedViewModel followed, Changes changes, Look look) {
        this.model = model;
        this.followed = followed;
        this.changes = changes;
        this.look = look;
    }

    @FXML
    private void initialize() {
        WhileShown.of(root, () -> changes.countProperty()
                .subscribe(count -> read())
                .and(look.amountsHiddenProperty().subscribe((before, now) -> read())));
    }

    private void read() {
        followed.load();
        model.plan();
    }

    @Override
    public ReadOnlyBooleanProperty ready() {
        return model.readyProperty();
    }
}
