package huanqing.app.ledger;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.Product;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: the ledger's entries. Only to be used inside a {@link huanqing.app.UnitOfWork}. */
public interface EntryStore {
    int count(EntryQuery query);

    /** At most {@code limit} entries from the {@code offset}-th on (0-based). */
    List<Entry> page(EntryQuery query, int offset, int limit);

    Optional<Entry> find(EntryId id);

    /** The statement's line of an entry as it came; empty for a typed entry. */
    Optional<String> rawLine(EntryId id);

    /** The row of another statement that tells the same money as this one, or may tell it. */
    Optional<Entry> partner(EntryId id);

    /** All rows that have a partner, with it. */
    Map<EntryId, EntryId> partners();

    /** Every entry of a product, in any state, oldest first; for 100,000 entries some tens of megabytes. */
    List<Entry> ofProduct(Product product);
}
