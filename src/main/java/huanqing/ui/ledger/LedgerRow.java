package huanqing.ui.ledger;

import huanqing.domain.ledger.Entry;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One line of the table; it stands there before its entry has come. */
public final class LedgerRow {
    private final ReadOnlyObjectWrapper<Entry> entry = new ReadOnlyObjectWrapper<>();

    /** Null until the entry is loaded. */
    public ReadOnlyObjectProperty<Entry> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    void fill(Entry loaded) {
        entry.set(loaded);
    }
}
