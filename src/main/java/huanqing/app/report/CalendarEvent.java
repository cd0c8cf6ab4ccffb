package huanqing.app.report;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One date in a calendar file.
 *
 * @param uid the same each time the same date is exported, so that a calendar updates it instead of doubling it
 * @param at China time
 * @param alarms how long before it the calendar speaks up; none for what is done
 */
public record CalendarEvent(String uid, LocalDateTime at, String title, String details, List<Duration> alarms) {
    public CalendarEvent {
        alarms = List.copyOf(alarms);
    }
}
