package crooked.r5.ui.today;

import javafx.beans.property.StringProperty;

/** Straight: properties are no nodes. */
public final class TodayViewModel {
    StringProperty owed;
}
