package huanqing.domain.credit.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day of each month. Where a month is too short its last day stands in, as for every period without a corresponding day
 * (L9, Civil Code 202): day 31 is 28 February in 2025 and 29 February in 2028.
 *
 * @param number 1 to 31; anything else is an {@link IllegalArgumentException}
 */
public record MonthlyDay(int number) {
    public MonthlyDay {
        if (number < 1 || number > 31) {
            throw new IllegalArgumentException("not a day of a month: " + number);
        }
    }

    public LocalDate in(YearMonth month) {
        return month.atDay(Math.min(number, month.lengthOfMonth()));
    }

    /** The first such day that is later than {@code date}. */
    public LocalDate after(LocalDate date) {
        YearMonth month = YearMonth.from(date);
        LocalDate sameMonth = in(month);
        return sameMonth.isAfter(date) ? sameMonth : in(month.plusMonths(1));
    }
}
