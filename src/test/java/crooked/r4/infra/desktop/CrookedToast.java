package crooked.r4.infra.desktop;

import javafx.stage.Stage;

/** Crooked: an adapter knows JavaFX. */
public final class CrookedToast {
    Stage it;
}
