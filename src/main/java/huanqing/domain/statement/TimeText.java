package huanqing.domain.statement;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A time as printed, China time. Accepted: {@code 2023-02-12 21:32:14} and what spreadsheets make of it,
 * {@code 2018/1/1 14:17} or {@code 2026-08-01T11:00:00}; seconds may be missing. A date without a time of day, a
 * spreadsheet's serial number or {@code #######} is not a time.
 */
public final class TimeText {
    private final String text;
    private int at;

    private TimeText(String text) {
        this.text = text;
    }

    /** Reads the text; padding around it is ignored. Empty when it is no time, such as 30 February. */
    public static Optional<LocalDateTime> read(String text) {
        return new TimeText(text.strip()).read();
    }

    private Optional<LocalDateTime> read() {
        int year = number(4, 4);
        char dash = next();
        int month = number(1, 2);
        char dash2 = next();
        int day = number(1, 2);
        char gap = next();
        int hour = number(1, 2);
        char colon = next();
        int minute = number(2, 2);
        int second = at == text.length() ? 0 : next() == ':' ? number(2, 2) : -1;
        boolean wellFormed =
                (dash == '-' || dash == '/') && dash == dash2 && (gap == ' ' || gap == 'T') && colon == ':';
        if (!wellFormed || at != text.length() || (year | month | day | hour | minute | second) < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(year, month, day, hour, minute, second));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private char next() {
        return at < text.length() ? text.charAt(at++) : '\0';
    }

    private int number(int least, int most) {
        int value = 0;
        int start = at;
        while (at < text.length() && at - start < most && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + (text.charAt(at++) - '0');
        }
        return at - start < least ? -1 : value;
    }
}
