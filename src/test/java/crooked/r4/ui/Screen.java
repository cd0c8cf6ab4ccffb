package crooked.r4.ui;

import javafx.stage.Stage;

/** Straight: a screen knows JavaFX. */
public final class Screen {
    Stage it;
}
