package crooked.r12.ui.today;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Crooked: there is no layout. */
public final class CrookedOrphanController {
    @FXML
    private Label owed;

    @FXML
    void pay() {
        owed.setText("paid");
    }
}
