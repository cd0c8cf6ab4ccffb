package huanqing.domain.credit.jiebei;

import huanqing.domain.credit.calendar.DayCount;
import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
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

    public Explained explained(LocalDate start, MonthlyDay dueDay) {
        return Explained.by(Rule.J8)
                .with(Symbol.START, start)
                .with(Symbol.DUE_DAY, dueDay.number())
                .with(Symbol.THRESHOLD_DAYS, thresholdDays)
                .gives(new Quantity.Day(firstDue(start, dueDay)));
    }
}
