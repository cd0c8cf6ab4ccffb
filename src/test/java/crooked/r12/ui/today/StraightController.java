package crooked.r12.ui.today;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Straight: the layout names what the controller has. */
public final class StraightController {
    @FXML
    private Label owed;

    @FXML
    void pay() {
        owed.setText("paid");
    }
}
