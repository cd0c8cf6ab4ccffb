package huanqing.app.report;

import huanqing.app.calendar.DatedDues;
import huanqing.app.calendar.DueReminders;
import huanqing.app.credit.SettleDues;
import huanqing.app.reminder.ChangeRules;
import huanqing.domain.credit.Due;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Writes the dues of two months back and a year ahead for a calendar, with alarms that ring where the calendar lives. */
public final class ExportCalendar {
    /** Alipay takes the due from then on (H13). */
    static final LocalTime DEDUCTION = LocalTime.of(11, 30);
    /** Long enough to tell a calendar that a due of an earlier export has been paid. */
    private static final int DAYS_BACK = 62;

    private final SettleDues settleDues;
    private final ChangeRules rules;
    private final DueWording wording;
    private final CalendarFormat format;
    private final SaveFile saveFile;
    private final Clock clock;

    public ExportCalendar(
            SettleDues settleDues,
            ChangeRules rules,
            DueWording wording,
            CalendarFormat format,
            SaveFile saveFile,
            Clock clock) {
        this.settleDues = settleDues;
        this.rules = rules;
        this.wording = wording;
        this.format = format;
        this.saveFile = saveFile;
        this.clock = clock;
    }

    public SaveResult run(LocalDate today, Path file) {
        LocalDate first = today.minusDays(DAYS_BACK);
        DueReminders reminders = new DueReminders(rules.now());
        List<CalendarEvent> events = DatedDues.of(settleDues.run(today), today).stream()
                .filter(due -> !due.adjusted().isBefore(first))
                .map(due -> event(due, reminders))
                .toList();
        return saveFile.save(file, format.bytes(wording.calendarName(), events, clock.instant()));
    }

    private CalendarEvent event(Due due, DueReminders reminders) {
        LocalDateTime at = due.adjusted().atTime(DEDUCTION);
        return new CalendarEvent(
                due.id().value() + "@huanqing",
                at,
                wording.title(due),
                wording.details(due),
                reminders.of(due).stream()
                        .map(told -> Duration.between(told, at))
                        .filter(before -> !before.isNegative())
                        .toList());
    }
}
