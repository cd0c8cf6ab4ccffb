package crooked.r3.domain.credit;

/** Crooked: a double inside a method. */
public final class CrookedLocal {
    public long of(long fen) {
        double third = fen;
        return (long) third;
    }
}
