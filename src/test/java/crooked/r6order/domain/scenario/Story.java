package crooked.r6order.domain.scenario;

import crooked.r6order.domain.money.Coin;

/** Straight: scenarios know all advice. */
public final class Story {
    public Coin it;
}
