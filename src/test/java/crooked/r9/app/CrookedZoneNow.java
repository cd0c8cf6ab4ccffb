package crooked.r9.app;

import java.time.LocalDate;
import java.time.ZoneId;

/** Crooked: a hidden input. */
public final class CrookedZoneNow {
    public Object it() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
