package crooked.r9.app;

import java.time.Instant;

/** Crooked: a hidden input. */
public final class CrookedInstant {
    public Object it() {
        return Instant.now();
    }
}
