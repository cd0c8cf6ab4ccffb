package huanqing.app.ledger;

import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries, in which order.
 *
 * @param text part of the counterparty, text, method or order number; "" for all
 * @param from first day, inclusive
 * @param to last day, inclusive
 */
public record EntryQuery(
        Optional<Product> product,
        Optional<EntryKind> kind,
        Optional<EntryState> state,
        Optional<BatchId> batch,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String text,
        Order order) {

    /** Orders of the table; ties are broken by id so that paging is stable. */
    public enum Order {
        NEWEST_FIRST,
        OLDEST_FIRST,
        LARGEST_FIRST,
        SMALLEST_FIRST,
        COUNTERPARTY,
        KIND
    }

    public static final EntryQuery ALL = new EntryQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            Order.NEWEST_FIRST);

    public EntryQuery ofProduct(Optional<Product> wanted) {
        return new EntryQuery(wanted, kind, state, batch, from, to, text, order);
    }

    public EntryQuery ofKind(Optional<EntryKind> wanted) {
        return new EntryQuery(product, wanted, state, batch, from, to, text, order);
    }

    public EntryQuery ofState(Optional<EntryState> wanted) {
        return new EntryQuery(product, kind, wanted, batch, from, to, text, order);
    }

    public EntryQuery ofBatch(Optional<BatchId> wanted) {
        return new EntryQuery(product, kind, state, wanted, from, to, text, order);
    }

    public EntryQuery between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new EntryQuery(product, kind, state, batch, first, last, text, order);
    }

    public EntryQuery containing(String part) {
        return new EntryQuery(product, kind, state, batch, from, to, part, order);
    }

    public EntryQuery inOrder(Order wanted) {
        return new EntryQuery(product, kind, state, batch, from, to, text, wanted);
    }
}
