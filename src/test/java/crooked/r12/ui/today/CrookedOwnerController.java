package crooked.r12.ui.today;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Crooked: its layout names another controller. */
public final class CrookedOwnerController {
    @FXML
    private Label owed;

    @FXML
    void pay() {
        owed.setText("paid");
    }
}
