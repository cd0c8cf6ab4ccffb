package crooked.r4.cli;

import javafx.stage.Stage;

/** Crooked: the command line needs a window. */
public final class CrookedCommand {
    Stage it;
}
