package huanqing.domain.credit.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts calendar days the way both products do: {@code d(a, b) = b - a}, so the first day is not counted (H7, J3). */
public final class DayCount {
    private DayCount() {}

    /** Example: 9 August to 9 September is 31 days; 15 December to 15 January is 31 days. */
    public static long between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** Days late: 0 up to and on the day itself. */
    public static long after(LocalDate due, LocalDate date) {
        return Math.max(0, between(due, date));
    }
}
