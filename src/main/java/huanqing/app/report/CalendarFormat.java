package huanqing.app.report;

import java.time.Instant;
import java.util.List;

/** Port: dates in the form that calendars read. */
public interface CalendarFormat {
    /**
     * @param name what the calendar is called
     * @param stamp when the dates were written; a later stamp replaces an earlier one
     */
    byte[] bytes(String name, List<CalendarEvent> events, Instant stamp);
}
