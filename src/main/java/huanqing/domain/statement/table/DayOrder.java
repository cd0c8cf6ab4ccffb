package huanqing.domain.statement.table;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which order a table writes its days. The year always has four digits; the parts stand apart by {@code - / .} or
 * 年月日, or together in eight digits, and a time of day may follow. Example: {@code 03/04/2026} is 3 April where the day
 * comes first and 4 March where the month does; nothing in the file tells which, so the person says it.
 */
public enum DayOrder {
    YEAR_MONTH_DAY(1, 2, 3),
    DAY_MONTH_YEAR(3, 2, 1),
    MONTH_DAY_YEAR(3, 1, 2);

    private static final String TIME = "(?:[T ]*(\\d{1,2})[:时](\\d{2})(?:[:分](\\d{2})秒?)?(?:\\.\\d+)?)?";
    private static final Pattern APART = Pattern.compile("(\\d{1,4})[-/.年](\\d{1,2})[-/.月](\\d{1,4})日?" + TIME);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2}) ?(?:(\\d{2}):?(\\d{2}):?(\\d{2}))?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})(?:(\\d{2})(\\d{2})(\\d{2}))?");
    private static final Pattern TIME_ALONE = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern TIME_TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");

    private final int year;
    private final int month;
    private final int day;

    DayOrder(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /** The moment that the text names, midnight where it has no time of day; empty when it is no day in this order. */
    public Optional<LocalDateTime> read(String text) {
        String stripped = text.strip();
        Matcher apart = APART.matcher(stripped);
        if (apart.matches()) {
            return moment(apart);
        }
        Matcher together = (this == YEAR_MONTH_DAY ? YEAR_FIRST : YEAR_LAST).matcher(stripped);
        return together.matches() ? moment(together) : Optional.empty();
    }

    /** The day with the time of a column of its own: {@code 09:30}, {@code 09:30:15} or {@code 093015}. */
    static Optional<LocalDateTime> atTime(LocalDateTime day, String text) {
        String stripped = text.strip();
        Matcher alone = TIME_ALONE.matcher(stripped);
        Matcher time = alone.matches() ? alone : TIME_TOGETHER.matcher(stripped);
        if (!time.matches()) {
            return stripped.isEmpty() ? Optional.of(day) : Optional.empty();
        }
        try {
            return Optional.of(
                    day.withHour(number(time, 1)).withMinute(number(time, 2)).withSecond(number(time, 3)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private Optional<LocalDateTime> moment(Matcher parts) {
        boolean yearHasFourDigits = parts.group(year).length() == 4;
        boolean dayIsShort =
                parts.group(day).length() <= 2 && parts.group(month).length() <= 2;
        if (!yearHasFourDigits || !dayIsShort) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(
                    number(parts, year),
                    number(parts, month),
                    number(parts, day),
                    number(parts, 4),
                    number(parts, 5),
                    number(parts, 6)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }
}
