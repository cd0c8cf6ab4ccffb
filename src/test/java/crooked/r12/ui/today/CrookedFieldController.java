package crooked.r12.ui.today;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Crooked: a field that the layout does not fill. */
public final class CrookedFieldController {
    @FXML
    private Label owed;

    @FXML
    void pay() {
        owed.setText("paid");
    }
}
