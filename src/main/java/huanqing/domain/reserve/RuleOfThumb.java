package huanqing.domain.reserve;

import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * The reserve by rule of thumb, for a ledger that is too young for a figure at a confidence (G1): 1 to 3 months of dues;
 * 3 to 6 months of dues and essential spending together.
 *
 * <p>Example: 2,000.00 of dues and 3,000.00 of rent and other fixed outflows in the next month: 2,000.00 to 6,000.00 for the
 * dues, 15,000.00 to 30,000.00 for both.
 *
 * @param monthDues the committed dues of the calendar's first month, in fen
 * @param monthOutflows the other fixed outflows of that month
 */
public record RuleOfThumb(Money monthDues, Money monthOutflows) {
    private static final int FEWEST_OF_DUES = 1;
    private static final int MOST_OF_DUES = 3;
    private static final int FEWEST_OF_SPENDING = 3;
    private static final int MOST_OF_SPENDING = 6;

    public static RuleOfThumb of(CashCalendar calendar) {
        return new RuleOfThumb(
                sum(calendar, flow -> flow.kind() == FlowKind.COMMITTED_DUE),
                sum(calendar, flow -> flow.kind() == FlowKind.OUTFLOW));
    }

    public Money duesLow() {
        return monthDues.times(FEWEST_OF_DUES);
    }

    public Money duesHigh() {
        return monthDues.times(MOST_OF_DUES);
    }

    public Money spendingLow() {
        return monthDues.plus(monthOutflows).times(FEWEST_OF_SPENDING);
    }

    public Money spendingHigh() {
        return monthDues.plus(monthOutflows).times(MOST_OF_SPENDING);
    }

    private static Money sum(CashCalendar calendar, Predicate<CashFlow> counted) {
        LocalDate end = calendar.from().plusMonths(1);
        return calendar.flows().stream()
                .filter(flow -> flow.on().isBefore(end))
                .filter(counted)
                .map(CashFlow::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
