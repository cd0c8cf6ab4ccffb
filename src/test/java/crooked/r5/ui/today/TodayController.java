package crooked.r5.ui.today;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Straight: a controller knows nodes. */
public final class TodayController {
    @FXML
    Label owed;
}
