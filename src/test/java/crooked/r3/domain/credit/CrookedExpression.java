package crooked.r3.domain.credit;

/** Crooked: arithmetic in double without a variable. */
public final class CrookedExpression {
    public long of(long fen) {
        return (long) (fen * 0.0005);
    }
}
