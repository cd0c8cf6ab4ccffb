package huanqing.domain.reserve;

import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far cash and reserve carry when no income comes for some months from the calendar's first day; it resumes after.
 * Only what is committed counts.
 *
 * @param months without income, counted from the first day
 * @param firstFailing the first due after whose moment less than nothing is left; empty when all are met
 */
public record NoIncome(int months, Optional<CashFlow> firstFailing) {
    /** Months that are looked at. */
    public static final List<Integer> LADDER = List.of(1, 3, 6);

    /** @param calendar long enough for the months */
    public static NoIncome of(CashCalendar calendar, int months) {
        LocalDate resumes = calendar.from().plusMonths(months);
        List<CashFlow> kept = calendar.flows().stream()
                .filter(flow -> !flow.kind().isInflow() || !flow.on().isBefore(resumes))
                .toList();
        return new NoIncome(months, firstFailing(calendar.keeping(kept)));
    }

    /** The first committed due that cash and reserve do not meet, as the calendar stands. */
    public static Optional<CashFlow> firstFailing(CashCalendar calendar) {
        Money balance = calendar.atHand();
        for (List<CashFlow> moment : Moments.committed(calendar)) {
            balance = balance.plus(Moments.net(moment));
            Optional<CashFlow> due =
                    Moments.heaviest(moment).filter(flow -> flow.kind().isDue());
            if (balance.isNegative() && due.isPresent()) {
                return due;
            }
        }
        return Optional.empty();
    }
}
