package huanqing.domain.credit.loans;

import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.jiebei.FirstDueRule;
import huanqing.domain.ledger.Entry;
import java.time.LocalDate;
import java.util.List;

/**
 * Loans that were paid out according to the ledger but that nobody confirmed. Their terms are unknown, so for as long as the
 * longest loan runs (12 months, J2) no due can be said to be complete.
 *
 * @param dueDay the day of the month that all loans share (J7)
 */
record UnconfirmedLoans(List<Entry> drawdowns, MonthlyDay dueDay) {
    private static final int LONGEST = 12;

    /** Whether one of them may have a due on that day. */
    boolean canBeDue(LocalDate day) {
        return drawdowns.stream().anyMatch(drawdown -> canBeDue(drawdown, day));
    }

    /** The next day on which one of them may fall due. */
    LocalDate nextDue(LocalDate today) {
        return dueDay.after(today.minusDays(1));
    }

    private boolean canBeDue(Entry drawdown, LocalDate day) {
        LocalDate drawn = drawdown.at().toLocalDate();
        LocalDate last = FirstDueRule.USUAL.firstDue(drawn, dueDay).plusMonths(LONGEST - 1L);
        return day.isAfter(drawn) && !day.isAfter(last);
    }
}
