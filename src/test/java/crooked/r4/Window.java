package crooked.r4;

import javafx.stage.Stage;

/** Straight: the root opens the window. */
public final class Window {
    Stage it;
}
