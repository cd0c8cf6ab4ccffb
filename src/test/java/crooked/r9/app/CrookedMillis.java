package crooked.r9.app;

/** Crooked: a hidden input. */
public final class CrookedMillis {
    public Object it() {
        return System.currentTimeMillis();
    }
}
