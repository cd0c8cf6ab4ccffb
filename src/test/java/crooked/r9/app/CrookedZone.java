package crooked.r9.app;

import java.time.ZoneId;

/** Crooked: a hidden input. */
public final class CrookedZone {
    public Object it() {
        return ZoneId.systemDefault();
    }
}
