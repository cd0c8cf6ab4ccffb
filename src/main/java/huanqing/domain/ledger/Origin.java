package huanqing.domain.ledger;

import java.util.Optional;

/**
 * Where an entry's present values come from.
 *
 * @param batch the import that brought them; empty for an entry typed by the person
 * @param line the 1-based line in that import's file; 0 for a typed entry
 */
public record Origin(Optional<BatchId> batch, int line) {
    public static final Origin TYPED = new Origin(Optional.empty(), 0);
}
