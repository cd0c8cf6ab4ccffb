package crooked.r4.wiring;

import javafx.stage.Stage;

/** Straight: the wiring opens the window. */
public final class Maker {
    Stage it;
}
