package huanqing.ui.fx;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** Tells every page that the ledger has changed; each page reads again what it shows. JavaFX thread only. */
public final class Changes {
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();

    /** How many changes there were since the start; its listeners hear of each. */
    public ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public void happened() {
        count.set(count.get() + 1);
    }
}
