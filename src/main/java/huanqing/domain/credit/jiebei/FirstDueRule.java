package huanqing.domain.credit.jiebei;

import huanqing.domain.credit.calendar.DayCount;
import huanqing.domain.credit.calendar.MonthlyDay;
import java.time.LocalDate;

/**
 * When a loan's first instalment falls due (J8): on the next due day, unless that is less than the threshold away.
 * Example, due day 10, 15 days: a loan of 26 March is due on 10 April, one of 27 March on 10 May.
 *
 * @param thresholdDays the least length of the first period, 15 as a rule
 */
public record FirstDueRule(int thresholdDays) {
    public static final FirstDueRule USUAL = new FirstDueRule(15);

    public LocalDate firstDue(LocalDate start, MonthlyDay dueDay) {
        LocalDate due = dueDay.after(start);
        while (DayCount.between(start, due) < thresholdDays) {
            due = dueDay.after(due);
        }
        return due;
    }
}
