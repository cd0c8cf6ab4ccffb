package huanqing.domain.credit.choice;

import huanqing.domain.credit.jiebei.LoanPlan;
import huanqing.domain.credit.jiebei.LoanRow;
import huanqing.domain.credit.jiebei.Prepayment;
import huanqing.domain.credit.jiebei.PrepaymentChoice;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What paying a loan back early changes against keeping its plan (J9). Example: the whole of 10,000.00 at 0.05% after ten
 * days costs 50.00 of interest and saves all the interest that the plan still had, less those 50.00.
 *
 * @param prepayment what is to be paid on the day, and the rows that are left
 * @param saved interest that will not be paid, in fen; negative only by a fen or two of rounding
 */
public record EarlyRepayment(Prepayment prepayment, Money saved) {

    /**
     * @param amount principal, up to the balance; all of it settles the loan
     * @throws IllegalArgumentException when the day lies outside the loan, the amount does not fit the balance, or the
     *     effect does not fit the method
     */
    public static EarlyRepayment of(LoanPlan plan, LocalDate on, Money amount, PrepaymentChoice choice) {
        int paid = Prepayment.paidBy(plan, on);
        Prepayment prepayment = amount.equals(plan.balanceAfter(paid))
                ? Prepayment.full(plan, on)
                : Prepayment.partial(plan, on, amount, choice);
        Money kept = interest(plan.rows().subList(paid, plan.rows().size()));
        Money changed = prepayment.interest().plus(interest(prepayment.rows()));
        return new EarlyRepayment(prepayment, kept.minus(changed));
    }

    private static Money interest(List<LoanRow> rows) {
        return rows.stream().map(LoanRow::interest).reduce(Money.ZERO, Money::plus);
    }
}
