package huanqing.ui.fx;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the shell asks of the controller of a page. */
public interface Page {
    /** The page has come to the front: time to bring its figures up to date. */
    default void shown() {}

    /** Ctrl+F was pressed while the page is in front. */
    default void find() {}

    /** A few quiet words beside the title, such as a date or a count. */
    default ReadOnlyStringProperty subtitle() {
        return new ReadOnlyStringWrapper("").getReadOnlyProperty();
    }

    /** Whether the page itself shows how far this work is, so that the line under it need not. */
    default boolean showsProgressOf(Work<?> work) {
        return false;
    }

    /** Whether what the page shows has been loaded. */
    default ReadOnlyBooleanProperty ready() {
        return new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();
    }
}
