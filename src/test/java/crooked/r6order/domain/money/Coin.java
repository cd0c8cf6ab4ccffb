package crooked.r6order.domain.money;

/** Straight. */
public final class Coin {
    public long fen;
}
