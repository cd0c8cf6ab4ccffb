package crooked.r9.app;

import java.util.Calendar;

/** Crooked: a hidden input. */
public final class CrookedCalendar {
    public Object it() {
        return Calendar.getInstance();
    }
}
