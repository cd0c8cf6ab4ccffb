package crooked.r11.ui.today;

import java.util.List;

/** Crooked: leaves by another door. */
public final class CrookedStream {
    public Object it() {
        return List.of(1).parallelStream();
    }
}
