package huanqing.domain.credit.loans;

import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.jiebei.FirstDueRule;
import huanqing.domain.ledger.Entry;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays repayments on the due days that loans of unknown terms must have: the oldest expected due that has no repayment yet
 * and is past (J11), else the next one to come.
 */
final class ExpectedDues {
    private final List<Entry> drawn;
    private final List<Entry> repaid;
    private final MonthlyDay dueDay;
    private final List<LoanDue> dues = new ArrayList<>();
    private int firstUnpaid;
    private Money owedAtLeast = Money.ZERO;
    private int loansCounted;
    private LocalDate nextDue;

    /**
     * @param drawn oldest first
     * @param repaid oldest first
     * @param dueDay the day that all loans share (J7)
     */
    ExpectedDues(List<Entry> drawn, List<Entry> repaid, MonthlyDay dueDay) {
        this.drawn = drawn;
        this.repaid = repaid;
        this.dueDay = dueDay;
    }

    /**
     * @param lastKnownDay after it nothing is expected but the one due to come
     */
    List<LoanDue> list(LocalDate lastKnownDay, LocalDate today) {
        nextDue = drawn.isEmpty() ? dueDay.after(today.minusDays(1)) : firstDueOf(0);
        if (!repaid.isEmpty()) {
            nextDue = earlierOf(
                    nextDue, dueDay.after(repaid.get(0).at().toLocalDate().minusDays(1)));
        }
        repaid.forEach(this::lay);
        expectUpTo(lastKnownDay);
        expectNext(laterOf(dueDay.after(today.minusDays(1)), nextDue));
        return dues;
    }

    /** The due to come; a loan drawn shortly before a due day begins with the one after it (J8). */
    private void expectNext(LocalDate soonest) {
        LocalDate due = soonest;
        while (!owesOn(due) && loansCounted < drawn.size()) {
            due = dueDay.after(due);
        }
        if (owesOn(due)) {
            LoanDue.on(dues, due);
        }
    }

    private void lay(Entry entry) {
        LocalDate day = entry.at().toLocalDate();
        expectUpTo(day.minusDays(1));
        while (firstUnpaid < dues.size() && dues.get(firstUnpaid).isPaid()) {
            firstUnpaid++;
        }
        LoanDue due = firstUnpaid < dues.size()
                ? dues.get(firstUnpaid)
                : LoanDue.on(dues, laterOf(dueDay.after(day.minusDays(1)), nextDue));
        due.pay(entry);
        owedAtLeast = owedAtLeast.minus(entry.amount());
    }

    /** Adds the due days up to a day on which something is surely owed. */
    private void expectUpTo(LocalDate day) {
        while (!nextDue.isAfter(day)) {
            if (owesOn(nextDue)) {
                LoanDue.on(dues, nextDue);
            }
            nextDue = dueDay.after(nextDue);
        }
    }

    /** Whether loans whose first due is not later than that day were drawn for more than was repaid so far. */
    private boolean owesOn(LocalDate due) {
        while (loansCounted < drawn.size() && !firstDueOf(loansCounted).isAfter(due)) {
            owedAtLeast = owedAtLeast.plus(drawn.get(loansCounted).amount());
            loansCounted++;
        }
        return owedAtLeast.isPositive();
    }

    private LocalDate firstDueOf(int loan) {
        return FirstDueRule.USUAL.firstDue(drawn.get(loan).at().toLocalDate(), dueDay);
    }

    private static LocalDate earlierOf(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
