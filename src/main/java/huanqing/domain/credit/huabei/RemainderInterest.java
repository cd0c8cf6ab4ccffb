package huanqing.domain.credit.huabei;

import huanqing.domain.credit.calendar.DayCount;
import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.money.Money;
import java.time.LocalDate;

/**
 * Interest on what a minimum payment left (H7): it runs from the day after the due date until the day of payment.
 * Example: 4,500 due on the 10th and paid on the 20th costs 10 x 2.25 = 22.50. Where the principal changes on the way,
 * each stretch is one such interest, from the day of the change on.
 */
public record RemainderInterest(long days, Money interest, Explained explained) {

    public static RemainderInterest of(Money principal, LocalDate due, LocalDate paid, DailyRate rate) {
        long days = DayCount.after(due, paid);
        Money interest = rate.interest(principal, days);
        Explained explained = Explained.by(Rule.H7)
                .with(Symbol.PRINCIPAL, principal)
                .with(Symbol.DAILY_RATE, rate.rate())
                .with(Symbol.DUE, due)
                .with(Symbol.PAID, paid)
                .with(Symbol.DAYS, days)
                .with(Symbol.ROUNDING, rate.rounding())
                .gives(interest);
        return new RemainderInterest(days, interest, explained);
    }

    /** The part that the next statement bills: up to and with the day before it is issued (the usual setting of H7). */
    public static RemainderInterest billedOn(LocalDate issued, Money principal, LocalDate due, DailyRate rate) {
        return of(principal, due, issued.minusDays(1), rate);
    }
}
