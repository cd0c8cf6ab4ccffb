package crooked.r5.ui.today;

import javafx.fxml.FXML;

/** Crooked: is filled by FXML. */
public final class CrookedFxmlViewModel {
    @FXML
    String owed;
}
