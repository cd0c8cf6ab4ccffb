package huanqing.infra.sqlite;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Dates as ISO text of fixed width, so that text order is time order. Hand-made: a million rows pass here. */
final class IsoText {
    private static final int LENGTH = 19;

    private IsoText() {}

    /** {@code 2026-11-21T09:05:00}, always with seconds. */
    static String of(LocalDateTime at) {
        StringBuilder text = new StringBuilder(LENGTH);
        text.append(at.toLocalDate()).append('T');
        two(text, at.getHour()).append(':');
        two(text, at.getMinute()).append(':');
        return two(text, at.getSecond()).toString();
    }

    static LocalDateTime dateTime(String text) {
        return LocalDateTime.parse(text);
    }

    static String startOf(LocalDate day) {
        return day + "T00:00:00";
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
