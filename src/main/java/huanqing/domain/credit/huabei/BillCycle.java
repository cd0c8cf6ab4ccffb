package huanqing.domain.credit.huabei;

import huanqing.domain.credit.calendar.MonthlyDay;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days on which bills are issued and fall due (H1): 1/8, 1/9, 1/10, 5/15, 10/20, and 15/25 by one source.
 *
 * <p>The due day is the first one after the statement, so bill day 25 with due day 5 falls due in the next month.
 */
public record BillCycle(MonthlyDay billDay, MonthlyDay dueDay) {
    /** The most common pair. */
    public static final BillCycle USUAL = of(1, 10);

    public static BillCycle of(int billDay, int dueDay) {
        return new BillCycle(new MonthlyDay(billDay), new MonthlyDay(dueDay));
    }

    LocalDate issuedIn(YearMonth month) {
        return billDay.in(month);
    }

    LocalDate dueOf(LocalDate issued) {
        return dueDay.after(issued);
    }
}
