package crooked.r6order.domain.money;

import crooked.r6order.domain.ledger.Entry;

/** Crooked: money knows the ledger, without a cycle of packages in sight of a compiler. */
public final class CrookedCoin {
    Entry it;
}
