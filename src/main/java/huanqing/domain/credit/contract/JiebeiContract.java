package huanqing.domain.credit.contract;

import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.jiebei.LoanCalendar;
import huanqing.domain.credit.jiebei.LoanPlan;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One Jiebei loan as the person confirmed it. A statement tells only principal and day; the rest is in the loan's page.
 *
 * @param rate a ratio a day and the rounding of its interest (J1, J5), e.g. 0.0004 DOWN
 * @param start the day from which interest runs
 * @param terms number of months, e.g. 12 (J2)
 * @param dueDay the day of the month that all loans share (J7)
 * @param shownPayment the level payment that Alipay shows, when it should win over the computed one (J4)
 * @param drawdown the row that paid it out, if that is in the ledger
 */
public record JiebeiContract(
        Money principal,
        LoanRate rate,
        LocalDate start,
        int terms,
        RepaymentMethod method,
        MonthlyDay dueDay,
        Optional<Money> shownPayment,
        LoanSettings settings,
        Optional<EntryId> drawdown) {

    /** @throws IllegalArgumentException when no schedule can be made of it: no principal, no terms, method unfit */
    public JiebeiContract {
        boolean isSound = principal.isPositive()
                && terms > 0
                && method.allows(terms)
                && rate.daily().signum() >= 0;
        if (!isSound) {
            throw new IllegalArgumentException(method + " of " + principal + " in " + terms + " terms");
        }
    }

    /** The whole schedule. */
    public LoanPlan plan() {
        LoanCalendar calendar = LoanCalendar.of(start, dueDay, terms, settings.firstDue());
        return shownPayment
                .filter(shown -> method == RepaymentMethod.LEVEL)
                .map(shown -> LoanPlan.withPayment(shown, principal, rate, calendar))
                .orElseGet(() -> LoanPlan.of(principal, rate, calendar, method));
    }

    /** The same loan, tied to the row that paid it out. */
    public JiebeiContract paidOutBy(EntryId entry) {
        return new JiebeiContract(
                principal, rate, start, terms, method, dueDay, shownPayment, settings, Optional.of(entry));
    }
}
