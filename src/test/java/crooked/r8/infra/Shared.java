package crooked.r8.infra;

/** Straight in itself, but it belongs to no adapter. */
public final class Shared {
    public int it;
}
