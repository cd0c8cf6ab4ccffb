package crooked.r5.ui.today;

import javafx.stage.Stage;

/** Crooked: opens a window. */
public final class CrookedStageViewModel {
    void open(Stage stage) {
        stage.show();
    }
}
