package crooked.r4.app;

import javafx.beans.property.StringProperty;

/** Crooked: a use case knows JavaFX. */
public final class CrookedProperty {
    StringProperty it;
}
