package crooked.r7.ui.fx;

/** Straight. */
public final class Door {
    public int uses;
}
