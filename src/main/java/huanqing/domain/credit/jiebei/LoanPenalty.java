package huanqing.domain.credit.jiebei;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.money.Money;
import java.math.BigDecimal;

/**
 * Overdue interest of a loan (J10): overdue principal x daily rate x factor x days, rounded once like the loan's interest.
 * It replaces the normal interest on the overdue part. Example: 10,000 at 0.05% for 30 days at 1.5 times is 225.00.
 */
public record LoanPenalty(Money penalty, Explained explained) {
    /** 1.5 times the contract rate (J10, L4). */
    public static final BigDecimal USUAL_FACTOR = new BigDecimal("1.5");

    /**
     * @param days from the day after the due date to the day of payment
     */
    public static LoanPenalty of(Money overdue, LoanRate rate, BigDecimal factor, long days) {
        LoanRate raised = new LoanRate(rate.daily().multiply(factor), rate.rounding());
        Money penalty = raised.interest(overdue, days);
        Explained explained = Explained.by(Rule.J10)
                .with(Symbol.OVERDUE, overdue)
                .with(Symbol.DAILY_RATE, rate.daily())
                .with(Symbol.FACTOR, factor)
                .with(Symbol.DAYS, days)
                .with(Symbol.ROUNDING, rate.rounding())
                .gives(penalty);
        return new LoanPenalty(penalty, explained);
    }
}
