package huanqing.domain.reminder;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Hours in which nothing is shown; what would have been comes when they end. Example: 22:30 to 08:00 holds what is due at
 * 23:00 until 08:00 of the next day.
 *
 * @param from first quiet minute, China time; later than {@code to} when the hours run over midnight
 * @param to first minute that is no longer quiet; the same as {@code from} for no quiet at all
 */
public record QuietHours(LocalTime from, LocalTime to) {
    public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    public boolean covers(LocalDateTime at) {
        LocalTime time = at.toLocalTime();
        return from.isAfter(to) ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
    }

    /** The same moment, or the end of the quiet hours that hold it. */
    public LocalDateTime after(LocalDateTime at) {
        if (!covers(at)) {
            return at;
        }
        LocalDateTime end = at.toLocalDate().atTime(to);
        return end.isAfter(at) ? end : end.plusDays(1);
    }
}
