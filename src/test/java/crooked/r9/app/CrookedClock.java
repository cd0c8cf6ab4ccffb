package crooked.r9.app;

import java.time.Clock;

/** Crooked: a hidden input. */
public final class CrookedClock {
    public Object it() {
        return Clock.systemUTC();
    }
}
