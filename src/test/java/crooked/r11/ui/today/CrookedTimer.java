package crooked.r11.ui.today;

import java.util.Timer;

/** Crooked: leaves by another door. */
public final class CrookedTimer {
    public Object it() {
        return new Timer(true);
    }
}
