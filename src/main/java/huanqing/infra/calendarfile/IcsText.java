package huanqing.infra.calendarfile;

import huanqing.app.report.CalendarEvent;
import huanqing.app.report.CalendarFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Dates as iCalendar text (RFC 5545), in China time with the zone's own definition, so that every calendar anywhere finds
 * the same instant.
 */
public final class IcsText implements CalendarFormat {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC = LOCAL.withZone(ZoneOffset.UTC);
    private static final String ZONE = "Asia/Shanghai";
    private static final Duration LENGTH = Duration.ofMinutes(30);
    private static final long SECONDS_A_MINUTE = 60;

    @Override
    public byte[] bytes(String name, List<CalendarEvent> events, Instant stamp) {
        ContentLines lines = new ContentLines();
        lines.add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Huanqing//Dues//ZH")
                .add("CALSCALE", "GREGORIAN")
                .text("X-WR-CALNAME", name)
                .add("X-WR-TIMEZONE", ZONE);
        zone(lines);
        events.forEach(event -> event(lines, event, stamp));
        return lines.add("END", "VCALENDAR").bytes();
    }

    /** China has kept one offset since 1991. */
    private static void zone(ContentLines lines) {
        lines.add("BEGIN", "VTIMEZONE")
                .add("TZID", ZONE)
                .add("BEGIN", "STANDARD")
                .add("DTSTART", "19910915T000000")
                .add("TZOFFSETFROM", "+0800")
                .add("TZOFFSETTO", "+0800")
                .add("TZNAME", "CST")
                .add("END", "STANDARD")
                .add("END", "VTIMEZONE");
    }

    private static void event(ContentLines lines, CalendarEvent event, Instant stamp) {
        lines.add("BEGIN", "VEVENT")
                .add("UID", event.uid())
                .add("DTSTAMP", UTC.format(stamp) + "Z")
                .add("LAST-MODIFIED", UTC.format(stamp) + "Z")
                .add("SEQUENCE", String.valueOf(stamp.getEpochSecond() / SECONDS_A_MINUTE))
                .add("DTSTART;TZID=" + ZONE, local(event.at()))
                .add("DTEND;TZID=" + ZONE, local(event.at().plus(LENGTH)))
                .text("SUMMARY", event.title())
                .text("DESCRIPTION", event.details())
                .add("STATUS", "CONFIRMED")
                .add("TRANSP", "TRANSPARENT");
        event.alarms().forEach(before -> alarm(lines, event, before));
        lines.add("END", "VEVENT");
    }

    private static void alarm(ContentLines lines, CalendarEvent event, Duration before) {
        lines.add("BEGIN", "VALARM")
                .add("ACTION", "DISPLAY")
                .text("DESCRIPTION", event.title())
                .add("TRIGGER", "-" + before)
                .add("END", "VALARM");
    }

    private static String local(LocalDateTime at) {
        return LOCAL.format(at);
    }
}
