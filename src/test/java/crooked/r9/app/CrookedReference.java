package crooked.r9.app;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Crooked: a hidden input, asked for later. */
public final class CrookedReference {
    public Supplier<LocalDate> it() {
        return LocalDate::now;
    }
}
