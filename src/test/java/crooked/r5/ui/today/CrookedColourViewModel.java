package crooked.r5.ui.today;

import javafx.scene.paint.Color;

/** Crooked: knows a paint. */
public final class CrookedColourViewModel {
    Object colour() {
        return Color.RED;
    }
}
