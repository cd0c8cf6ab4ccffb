package huanqing.domain.statement.telling;

import huanqing.domain.ledger.BatchId;
import huanqing.domain.statement.Direction;
import java.util.Collections;
import java.util.Set;

/**
 * One key of a numbered row, and who told it.
 *
 * @param identity the key as it is kept, see {@link huanqing.domain.statement.RowIdentity}
 * @param layouts the layouts whose files have the row under this key
 * @param batches the imports that have it
 * @param neutral whether any of them calls the row 不计收支, or gives it no direction
 */
public record ToldKey(String identity, RowKey key, Set<String> layouts, Set<BatchId> batches, boolean neutral) {
    /** Whether both keys may be of one row: no import has both, and layouts differ where the times do. */
    boolean mayBe(ToldKey other) {
        return Collections.disjoint(batches, other.batches)
                && key.isSameRow(
                        direction(), other.key, other.direction(), !Collections.disjoint(layouts, other.layouts));
    }

    private Direction direction() {
        return neutral ? Direction.NEUTRAL : Direction.OUT;
    }
}
