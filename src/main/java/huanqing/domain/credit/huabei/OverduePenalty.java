package huanqing.domain.credit.huabei;

import huanqing.domain.credit.calendar.DayCount;
import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.money.Money;
import java.time.LocalDate;

/**
 * Overdue interest of a bill (H10): amount x daily rate x days, from the day after the due date to the day of payment, on
 * all that was billed and not paid, without interest on earlier penalty. Within the days of grace nothing is owed; after
 * them every day since the due date counts. Example: 12,000 for 33 days at 0.05% is 198.00.
 */
public record OverduePenalty(Money amount, long days, Money penalty, Explained explained) {

    /**
     * @param graceDays 0 by default, 3 by some sources (H5)
     */
    public static OverduePenalty of(Money amount, LocalDate due, LocalDate paid, int graceDays, DailyRate rate) {
        long late = DayCount.after(due, paid);
        long days = late > graceDays ? late : 0;
        Money penalty = rate.interest(amount, days);
        Explained explained = Explained.by(Rule.H10)
                .with(Symbol.OVERDUE, amount)
                .with(Symbol.DAILY_RATE, rate.rate())
                .with(Symbol.DUE, due)
                .with(Symbol.PAID, paid)
                .with(Symbol.GRACE_DAYS, graceDays)
                .with(Symbol.DAYS, days)
                .with(Symbol.ROUNDING, rate.rounding())
                .gives(penalty);
        return new OverduePenalty(amount, days, penalty, explained);
    }

    /** What ends the debt on the day of payment. */
    public Money owed() {
        return amount.plus(penalty);
    }
}
