package huanqing.domain.reserve;

import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * The reserve that what is committed already asks for (R0): how far below nothing the cash at hand falls when only what is
 * certain comes and goes. Exact, in fen.
 *
 * <p>{@code R0 = max(0, -min(cash + running sum of inflows - committed outflows))}, the minimum taken after every moment of
 * every day. Cash at hand is the opening balance, 0 when unknown; the reserve at hand is not taken off. Expected dues
 * are no commitment and are left out.
 *
 * <p>Example: cash 100.00, a bill of 300.00 on the 10th, a payday of 500.00 on the 15th, a loan's 450.00 on the 18th: the
 * lowest point is -200.00 on the 10th, so R0 is 200.00 and that bill binds.
 *
 * @param binding the due at which the lowest point is first reached, or another outflow where no due falls then; empty when
 *     nothing is needed
 */
public record CommittedNeed(Money amount, Optional<CashFlow> binding) {
    private static final CommittedNeed NONE = new CommittedNeed(Money.ZERO, Optional.empty());

    public static CommittedNeed of(CashCalendar calendar) {
        CommittedNeed need = NONE;
        Money balance = calendar.cash().orElse(Money.ZERO);
        for (List<CashFlow> moment : Moments.committed(calendar)) {
            balance = balance.plus(Moments.net(moment));
            if (balance.negated().compareTo(need.amount) > 0) {
                need = new CommittedNeed(balance.negated(), Moments.heaviest(moment));
            }
        }
        return need;
    }

    /** The due that binds; empty when nothing is needed or when another outflow binds. */
    public Optional<CashFlow> bindingDue() {
        return binding.filter(flow -> flow.kind() == FlowKind.COMMITTED_DUE);
    }
}
