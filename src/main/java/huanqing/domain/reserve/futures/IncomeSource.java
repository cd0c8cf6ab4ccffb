package huanqing.domain.reserve.futures;

import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.Rhythm;
import huanqing.domain.money.Money;
import java.util.Arrays;
import java.util.List;

/** Where the income of a future comes from. */
public enum IncomeSource {
    /** From the drawn months: on the paydays that were entered, else on the days on which it came. */
    DRAWN,
    /** As entered, and certain: the statements do not show the income. */
    ENTERED,
    NONE;

    /**
     * Statements often lack the salary, which goes to a bank account, and show only small sums received. They are believed
     * when their median month holds at least half of the entered monthly income, or when none is entered.
     */
    public static IncomeSource of(PastMonths past, List<PlannedFlow> planned) {
        long monthly = planned.stream()
                .filter(flow -> flow.kind().isInflow() && flow.rhythm() == Rhythm.MONTHLY)
                .map(PlannedFlow::amount)
                .reduce(Money.ZERO, Money::plus)
                .fen();
        long[] totals = past.totals(DrawnKind.INCOME);
        Arrays.sort(totals);
        long median = totals.length == 0 ? 0 : totals[totals.length / 2];
        boolean anyPast = totals.length > 0 && totals[totals.length - 1] > 0;
        if (monthly > 0) {
            return 2 * median >= monthly ? DRAWN : ENTERED;
        }
        boolean anyPlanned = planned.stream().anyMatch(flow -> flow.kind().isInflow());
        return anyPast ? DRAWN : anyPlanned ? ENTERED : NONE;
    }
}
