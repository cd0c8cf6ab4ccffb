package huanqing.app.ledger;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.Product;
import java.util.List;
import java.util.Optional;

/** Port: the ledger's entries. Only to be used inside a {@link huanqing.app.UnitOfWork}. */
public interface EntryStore {
    int count(EntryQuery query);

    /** At most {@code limit} entries from the {@code offset}-th on (0-based). */
    List<Entry> page(EntryQuery query, int offset, int limit);

    Optional<Entry> find(EntryId id);

    /** The statement's line of an entry as it came; empty for a typed entry. */
    Optional<String> rawLine(EntryId id);

    /** Every entry of a product, in any state, oldest first; for 100,000 entries some tens of megabytes. */
    List<Entry> ofProduct(Product product);
}
