package huanqing.domain.cashflow;

import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What comes and goes from one day to another, both included, and what lies ready on the morning of the first.
 *
 * @param cash at hand; empty when the person has not said
 * @param reserve set aside for the dues; empty when the person keeps none that the ledger knows
 * @param flows in time, all within the days
 */
public record CashCalendar(
        LocalDate from, LocalDate to, Optional<Money> cash, Optional<Money> reserve, List<CashFlow> flows) {
    public CashCalendar {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a calendar ends on or after its first day: " + from + ", " + to);
        }
        flows = flows.stream()
                .filter(flow -> !flow.on().isBefore(from) && !flow.on().isAfter(to))
                .sorted(CashFlow.IN_TIME)
                .toList();
    }

    /** What lies ready on the first morning, as far as it is known, in fen: cash and reserve together. */
    public Money atHand() {
        return cash.orElse(Money.ZERO).plus(reserve.orElse(Money.ZERO));
    }

    /** The same calendar without income. */
    public CashCalendar withoutIncome() {
        return keeping(flows.stream().filter(flow -> !flow.kind().isInflow()).toList());
    }

    /** The same days and money at hand with other flows. */
    public CashCalendar keeping(List<CashFlow> others) {
        return new CashCalendar(from, to, cash, reserve, others);
    }
}
