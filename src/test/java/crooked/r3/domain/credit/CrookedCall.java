package crooked.r3.domain.credit;

/** Crooked: rounds by way of a double. */
public final class CrookedCall {
    public long of(long fen) {
        return Math.round(Math.floor(fen));
    }
}
