package huanqing.domain.credit.loans;

import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.jiebei.FirstDueRule;
import huanqing.domain.ledger.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    /** Whether a repayment of that day can have been for one of them. */
    boolean canBeRepaid(LocalDate day) {
        return drawdowns.stream()
                .anyMatch(drawdown -> !drawdown.at().toLocalDate().isAfter(day));
    }

    /** The next day on which one of them may fall due; empty when none can any more. */
    Optional<LocalDate> nextDue(LocalDate today) {
        LocalDate day = dueDay.after(today.minusDays(1));
        for (int month = 0; month < LONGEST; month++) {
            if (canBeDue(day)) {
                return Optional.of(day);
            }
            day = dueDay.after(day);
        }
        return Optional.empty();
    }

    private boolean canBeDue(Entry drawdown, LocalDate day) {
        LocalDate drawn = drawdown.at().toLocalDate();
        LocalDate first = FirstDueRule.USUAL.firstDue(drawn, dueDay);
        return !day.isBefore(first) && !day.isAfter(first.plusMonths(LONGEST - 1L));
    }
}
