package crooked.r3.domain.credit;

/** Crooked: takes a float. */
public final class CrookedParameter {
    public long of(long fen, float rate) {
        return fen;
    }
}
