package huanqing.app.ledger;

import huanqing.app.UnitOfWork;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the ledger, page by page. */
public final class ListEntries {
    private final UnitOfWork ledger;
    private final EntryStore entries;

    public ListEntries(UnitOfWork ledger, EntryStore entries) {
        this.ledger = ledger;
        this.entries = entries;
    }

    public int count(EntryQuery query) {
        return ledger.read(() -> entries.count(query));
    }

    public List<Entry> page(EntryQuery query, int offset, int limit) {
        return ledger.read(() -> entries.page(query, offset, limit));
    }

    /** These entries, in this order; one that is no longer there is left out. */
    public List<Entry> these(List<EntryId> ids) {
        return ledger.read(
                () -> ids.stream().map(entries::find).flatMap(Optional::stream).toList());
    }

    /** The row of another statement that tells the same money as this one, or may tell it. */
    public Optional<Entry> partner(EntryId id) {
        return ledger.read(() -> entries.partner(id));
    }

    /** All rows that have a partner, with it. */
    public Map<EntryId, EntryId> partners() {
        return ledger.read(entries::partners);
    }

    /** The statement's line behind an entry, as it came. */
    public Optional<String> rawLine(EntryId id) {
        return ledger.read(() -> entries.rawLine(id));
    }
}
