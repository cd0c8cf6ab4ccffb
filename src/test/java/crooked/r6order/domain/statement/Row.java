package crooked.r6order.domain.statement;

import crooked.r6order.domain.ledger.Entry;

/** Straight. */
public final class Row {
    public Entry it;
}
