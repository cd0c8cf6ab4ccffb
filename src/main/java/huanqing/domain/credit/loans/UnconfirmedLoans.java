package huanqing.domain.credit.loans;

import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.jiebei.FirstDueRule;
import huanqing.domain.ledger.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Loans that were paid out according to the ledger but that nobody confirmed. Their terms are unknown, so for as long as the
 * longest loan runs (12 months, J2), or until one sum settles it, no due can be said to be complete.
 */
final class UnconfirmedLoans {
    private static final int LONGEST = 12;

    private final List<Entry> open;
    private final MonthlyDay dueDay;

    /** @param dueDay the day of the month that all loans share (J7) */
    UnconfirmedLoans(List<Entry> drawdowns, MonthlyDay dueDay) {
        this.open = new ArrayList<>(drawdowns);
        this.dueDay = dueDay;
    }

    /** Ends the loan whose whole sum and interest a repayment can be, and gives its drawdown; empty when there is none. */
    Optional<Entry> settle(Entry repayment) {
        Optional<Entry> settled = open.stream()
                .filter(drawdown -> OneSumSettlement.isOne(drawdown, repayment))
                .findFirst();
        settled.ifPresent(open::remove);
        return settled;
    }

    /** Whether one of them may have a due on that day. */
    boolean canBeDue(LocalDate day) {
        return open.stream().anyMatch(drawdown -> canBeDue(drawdown, day));
    }

    /** Whether a repayment of that day can have been for one of them. */
    boolean canBeRepaid(LocalDate day) {
        return open.stream()
                .anyMatch(drawdown -> !drawdown.at().toLocalDate().isAfter(day) && !day.isAfter(lastDue(drawdown)));
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
        return !day.isBefore(firstDue(drawdown)) && !day.isAfter(lastDue(drawdown));
    }

    private LocalDate firstDue(Entry drawdown) {
        return FirstDueRule.USUAL.firstDue(drawdown.at().toLocalDate(), dueDay);
    }

    private LocalDate lastDue(Entry drawdown) {
        return firstDue(drawdown).plusMonths(LONGEST - 1L);
    }
}
