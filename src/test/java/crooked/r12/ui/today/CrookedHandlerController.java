package crooked.r12.ui.today;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Crooked: the layout calls what is not there. */
public final class CrookedHandlerController {
    @FXML
    private Label owed;

    void pay() {
        owed.setText("paid");
    }
}
