package huanqing.domain.reserve;

import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What could be spent today without any committed due or entered outflow failing for want of cash: the lowest balance of
 * the cash over some days, at least nothing. Exact, in fen; the reserve stays untouched.
 *
 * <p>Example: cash 5,000.00, a bill of 2,000.00 on the 10th, a payday on the 15th: 3,000.00.
 */
public final class SafeToSpend {
    /** A month and a half holds at least one payday and every monthly due. */
    public static final int DAYS = 45;

    private SafeToSpend() {}

    /** Empty when the cash at hand is unknown. */
    public static Optional<Money> of(CashCalendar calendar) {
        LocalDate end = calendar.from().plusDays(DAYS);
        return calendar.cash().map(cash -> {
            Money balance = cash;
            Money lowest = cash;
            for (List<CashFlow> moment : Moments.committed(calendar)) {
                if (moment.get(0).on().isBefore(end)) {
                    balance = balance.plus(Moments.net(moment));
                    lowest = lowest.min(balance);
                }
            }
            return lowest.max(Money.ZERO);
        });
    }
}
