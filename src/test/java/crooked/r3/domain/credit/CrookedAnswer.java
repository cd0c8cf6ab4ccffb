package crooked.r3.domain.credit;

/** Crooked: hands out a double. */
public final class CrookedAnswer {
    public native double of(long fen);
}
