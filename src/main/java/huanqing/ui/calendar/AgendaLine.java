package huanqing.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the list beside the month: the heading of a part, or something on a day.
 *
 * @param text a heading's words, or the day and how far it is
 * @param item empty for a heading
 */
public record AgendaLine(String text, Optional<LocalDate> date, Optional<DayItem> item) {
    static AgendaLine heading(String words) {
        return new AgendaLine(words, Optional.empty(), Optional.empty());
    }

    static AgendaLine of(String when, LocalDate date, DayItem item) {
        return new AgendaLine(when, Optional.of(date), Optional.of(item));
    }
}
