package crooked.r5.ui.today;

import javafx.scene.control.Label;

/** Crooked: knows a node. */
public final class CrookedNodeViewModel {
    Label owed;
}
