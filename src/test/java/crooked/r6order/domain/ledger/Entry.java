package crooked.r6order.domain.ledger;

import crooked.r6order.domain.money.Coin;

/** Straight. */
public final class Entry {
    public Coin amount;
}
