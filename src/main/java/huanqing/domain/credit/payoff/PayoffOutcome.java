package huanqing.domain.credit.payoff;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.money.Money;
import java.util.List;

/** What a pay-off run comes to. */
public sealed interface PayoffOutcome {
    /** Every debt is paid off after the last of these months. */
    record PaidOff(List<PayoffMonth> months, Money interest, Explained explained) implements PayoffOutcome {}

    /** The budget does not cover the minimums of some month. */
    record MinimumsNotMet(int month, Money missing) implements PayoffOutcome {}

    /** The debts do not end within 100 years, or grow tenfold: the budget covers no more than the interest. */
    record NeverPaid() implements PayoffOutcome {}
}
