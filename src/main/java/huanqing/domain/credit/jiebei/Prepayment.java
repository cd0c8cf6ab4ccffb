package huanqing.domain.credit.jiebei;

import huanqing.domain.credit.calendar.DayCount;
import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Paying a loan back before its dues (J9): interest for the days used since the last due, at least one day, no fee.
 * Example: 10,000 at 0.05% after 10 days costs 50.00 of interest; 4,000 of it, 20.00.
 *
 * @param days the days of interest in it
 * @param settle what is to be paid: the prepaid principal and the interest
 * @param rows the terms that are left; none after a full settlement
 */
public record Prepayment(long days, Money principal, Money interest, List<LoanRow> rows, Explained explained) {
    public Prepayment {
        rows = List.copyOf(rows);
    }

    public Money settle() {
        return principal.plus(interest);
    }

    /** Principal that was used for some days, without a plan. */
    public static Prepayment afterDays(Money principal, LoanRate rate, long daysUsed) {
        return collected(principal, principal, rate, daysUsed, List.of());
    }

    /**
     * The whole balance on a day before the last due; dues up to and with that day count as paid.
     *
     * @throws IllegalArgumentException when the day lies outside the loan
     */
    public static Prepayment full(LoanPlan plan, LocalDate on) {
        int paid = paidBy(plan, on);
        Money balance = plan.balanceAfter(paid);
        return collected(balance, balance, plan.rate(), used(plan, paid, on), List.of());
    }

    /**
     * A part of the balance.
     *
     * @param amount principal, more than nothing and less than the balance
     * @throws IllegalArgumentException when the day lies outside the loan, the amount does not fit the balance, or the
     *     effect does not fit the method
     */
    public static Prepayment partial(LoanPlan plan, LocalDate on, Money amount, PrepaymentChoice choice) {
        int paid = paidBy(plan, on);
        Money balance = plan.balanceAfter(paid);
        if (!amount.isPositive()
                || amount.compareTo(balance) >= 0
                || !choice.effect().fits(plan.method())) {
            throw new IllegalArgumentException("cannot prepay " + amount + " of " + balance);
        }
        boolean onPart = choice.interest() == PrepaymentInterest.ON_PREPAID_PART;
        LocalDate from = onPart ? plan.calendar().startOf(paid + 1) : on;
        LoanCalendar left = plan.calendar().after(paid, from);
        List<LoanRow> rows = replanned(plan, balance.minus(amount), left, choice.effect(), paid);
        return collected(amount, onPart ? amount : balance, plan.rate(), used(plan, paid, on), rows);
    }

    /** How many terms count as paid on that day. */
    public static int paidBy(LoanPlan plan, LocalDate on) {
        int paid = plan.calendar().duesBy(on);
        if (on.isBefore(plan.calendar().start()) || paid >= plan.rows().size()) {
            throw new IllegalArgumentException("outside the loan: " + on);
        }
        return paid;
    }

    private static long used(LoanPlan plan, int paid, LocalDate on) {
        return DayCount.between(plan.calendar().startOf(paid + 1), on);
    }

    private static List<LoanRow> replanned(
            LoanPlan plan, Money balance, LoanCalendar left, PrepaymentEffect effect, int paid) {
        PrincipalParts parts = PrincipalParts.of(balance, plan.rate(), left, plan.method(), paid);
        if (effect == PrepaymentEffect.SHORTER) {
            parts = parts.withFixed(kept(plan));
        }
        return LoanPlan.of(balance, plan.rate(), left, parts, paid).rows();
    }

    private static Money kept(LoanPlan plan) {
        return plan.method() == RepaymentMethod.EQUAL_PRINCIPAL
                ? plan.rows().get(0).principal()
                : plan.payment();
    }

    private static Prepayment collected(
            Money principal, Money interestOn, LoanRate rate, long daysUsed, List<LoanRow> rows) {
        long days = Math.max(1, daysUsed);
        Money interest = rate.interest(interestOn, days);
        Explained explained = Explained.by(Rule.J9)
                .with(Symbol.PRINCIPAL, interestOn)
                .with(Symbol.DAILY_RATE, rate.daily())
                .with(Symbol.DAYS, days)
                .with(Symbol.ROUNDING, rate.rounding())
                .gives(interest);
        return new Prepayment(days, principal, interest, rows, explained);
    }
}
