package crooked.r11.ui.fx;

/** Crooked: only named like the door. */
public final class CrookedBackgroundWork {
    public Object it() {
        return new Thread(() -> {});
    }
}
