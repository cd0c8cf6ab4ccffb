package huanqing.app.report;

import huanqing.app.calendar.DatedDues;
import huanqing.app.credit.SettleDues;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Writes the dues of two months back and a year ahead for a calendar, with alarms that ring where the calendar lives. */
public final class ExportCalendar {
    /** Alipay takes the due from then on (H13). */
    static final LocalTime DEDUCTION = LocalTime.of(11, 30);
    /** Long enough to tell a calendar that a due of an earlier export has been paid. */
    private static final int DAYS_BACK = 62;
    /** 9:00 on the day and 1, 3 and 7 days before. */
    private static final List<Duration> ALARMS = Stream.of(0, 1, 3, 7)
            .map(Duration::ofDays)
            .map(Duration.between(LocalTime.of(9, 0), DEDUCTION)::plus)
            .toList();

    private final SettleDues settleDues;
    private final DueWording wording;
    private final CalendarFormat format;
    private final SaveFile saveFile;
    private final Clock clock;

    public ExportCalendar(
            SettleDues settleDues, DueWording wording, CalendarFormat format, SaveFile saveFile, Clock clock) {
        this.settleDues = settleDues;
        this.wording = wording;
        this.format = format;
        this.saveFile = saveFile;
        this.clock = clock;
    }

    public SaveResult run(LocalDate today, Path file) {
        LocalDate first = today.minusDays(DAYS_BACK);
        List<CalendarEvent> events = DatedDues.of(settleDues.run(today), today).stream()
                .filter(due -> !due.adjusted().isBefore(first))
                .map(this::event)
                .toList();
        return saveFile.save(file, format.bytes(wording.calendarName(), events, clock.instant()));
    }

    private CalendarEvent event(Due due) {
        return new CalendarEvent(
                due.id().value() + "@huanqing",
                due.adjusted().atTime(DEDUCTION),
                wording.title(due),
                wording.details(due),
                isSettled(due) ? List.of() : ALARMS);
    }

    private static boolean isSettled(Due due) {
        return due.state() != DueState.OPEN && due.state() != DueState.OVERDUE;
    }
}
