package crooked.r3.domain.money;

/** Crooked: text becomes fen by way of a double. */
public final class CrookedParse {
    public long fen(String text) {
        return Double.valueOf(text).longValue();
    }
}
