package huanqing.domain.credit.jiebei;

import huanqing.domain.credit.calendar.DayCount;
import huanqing.domain.credit.calendar.MonthlyDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The dates of a loan. A period runs from the due before it, or the start, up to but not with its own due (算头不算尾, J3).
 *
 * @param start the day from which interest runs
 * @param dues one a term, ascending, none before the start
 */
public record LoanCalendar(LocalDate start, List<LocalDate> dues) {
    public LoanCalendar {
        dues = List.copyOf(dues);
        LocalDate before = start;
        for (LocalDate due : dues) {
            if (due.isBefore(before)) {
                throw new IllegalArgumentException(due + " lies before " + before);
            }
            before = due;
        }
        if (dues.isEmpty()) {
            throw new IllegalArgumentException("a loan needs a due");
        }
    }

    /** Monthly dues from the first due on (J7, J8). */
    public static LoanCalendar of(LocalDate start, MonthlyDay dueDay, int terms, FirstDueRule rule) {
        YearMonth first = YearMonth.from(rule.firstDue(start, dueDay));
        List<LocalDate> dues = new ArrayList<>(terms);
        for (int term = 0; term < terms; term++) {
            dues.add(dueDay.in(first.plusMonths(term)));
        }
        return new LoanCalendar(start, dues);
    }

    public int terms() {
        return dues.size();
    }

    public LocalDate due(int term) {
        return dues.get(term - 1);
    }

    /** The days of interest in a term, 1 for the first. */
    public long days(int term) {
        return DayCount.between(startOf(term), due(term));
    }

    LocalDate startOf(int term) {
        return term == 1 ? start : due(term - 1);
    }

    /** How many terms fall due by that day, with the day. */
    public int duesBy(LocalDate day) {
        return (int) dues.stream().filter(due -> !due.isAfter(day)).count();
    }

    /** What is left after some terms, with interest running from {@code from} on. */
    LoanCalendar after(int terms, LocalDate from) {
        return new LoanCalendar(from, dues.subList(terms, dues.size()));
    }
}
