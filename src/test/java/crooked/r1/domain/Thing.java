package crooked.r1.domain;

/** Straight. */
public final class Thing {
    public int size() {
        return 1;
    }
}
