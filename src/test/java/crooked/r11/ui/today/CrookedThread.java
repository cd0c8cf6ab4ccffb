package crooked.r11.ui.today;

/** Crooked: leaves by another door. */
public final class CrookedThread {
    public Object it() {
        return new Thread(() -> {});
    }
}
