package huanqing.domain.credit.loans;

import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.jiebei.LoanRow;
import huanqing.domain.credit.jiebei.Prepayment;
import huanqing.domain.credit.settlement.Figure;
import huanqing.domain.credit.settlement.Formula;
import huanqing.domain.ledger.Entry;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Confirmed loans and the repayments that meet them: what is overdue first, the earliest due first (J11), then what is due
 * on the day, then prepayments (J9). A repayment never names its loan, so an early one is told by its sum: it settles the
 * loan or all loans that cost exactly that much on that day, or is the next due paid ahead, or a part of the oldest loan
 * that is large enough.
 */
final class LoanBook {
    private final List<LoanCourse> loans;
    private final UnconfirmedLoans unconfirmed;
    private final LocalDate firstKnownDay;
    private final TreeMap<LocalDate, LoanDay> days = new TreeMap<>();
    private final List<LoanDay> unpaid = new ArrayList<>();
    private List<LoanStanding> standings = List.of();

    /**
     * @param firstKnownDay dues before it are taken as paid: the ledger cannot tell
     */
    LoanBook(List<JiebeiContract> contracts, UnconfirmedLoans unconfirmed, LocalDate firstKnownDay) {
        this.loans = contracts.stream()
                .sorted(Comparator.comparing(JiebeiContract::start))
                .map(LoanCourse::new)
                .toList();
        this.unconfirmed = unconfirmed;
        this.firstKnownDay = firstKnownDay;
    }

    /** Runs to a day and gives the days of loans, those to come included. */
    List<LoanDay> run(List<Entry> repayments, LocalDate today) {
        for (Entry entry : repayments) {
            fallDue(entry.at().toLocalDate());
            take(entry);
        }
        fallDue(today);
        days.values().forEach(day -> day.reach(today));
        standings = loans.stream().map(loan -> loan.standing(unpaid)).toList();
        toCome(today);
        return List.copyOf(days.values());
    }

    /** Principal not paid back yet, as far as the loans are confirmed. */
    Money principalLeft() {
        return standings.stream().map(LoanStanding::principalLeft).reduce(Money.ZERO, Money::plus);
    }

    /** Each loan on the day to which the book was run. */
    List<LoanStanding> standings() {
        return standings;
    }

    private void fallDue(LocalDate until) {
        for (LoanCourse loan : loans) {
            while (loan.next().filter(row -> !row.due().isAfter(until)).isPresent()) {
                fallDue(loan);
            }
        }
        unpaid.sort(Comparator.comparing(LoanDay::day));
    }

    private void fallDue(LoanCourse loan) {
        LoanRow row = loan.next().orElseThrow();
        if (!row.due().isBefore(firstKnownDay)) {
            LoanDay day = dayOf(row.due());
            day.add(new LoanPart(loan.contract(), row, new Formula(Figure.INTEREST, loan.nextExplained())));
            if (!unpaid.contains(day)) {
                unpaid.add(day);
            }
        }
        loan.pass();
    }

    private LoanDay dayOf(LocalDate day) {
        return days.computeIfAbsent(day, on -> new LoanDay(on, !unconfirmed.canBeDue(on)));
    }

    private void take(Entry entry) {
        LocalDate on = entry.at().toLocalDate();
        Money left = entry.amount();
        boolean isOnlyDueToday = unpaid.stream().allMatch(day -> day.day().equals(on));
        if (isOnlyDueToday && settlesExactly(entry, left)) {
            return;
        }
        while (left.isPositive() && !unpaid.isEmpty()) {
            LoanDay oldest = unpaid.get(0);
            left = oldest.pay(entry, left, on);
            if (oldest.settledOn().isEmpty()) {
                break;
            }
            unpaid.remove(0);
        }
        if (left.isPositive() && !settlesExactly(entry, left) && !paysAhead(entry, left)) {
            prepayPart(entry, left);
        }
    }

    private boolean settlesExactly(Entry entry, Money sum) {
        LocalDate on = entry.at().toLocalDate();
        for (LoanCourse loan : loans) {
            Optional<Prepayment> whole =
                    loan.settlement(on).filter(found -> found.settle().equals(sum));
            if (whole.isPresent()) {
                close(entry, sum, List.of(loan), List.of(whole.get()));
                return true;
            }
        }
        List<LoanCourse> open =
                loans.stream().filter(loan -> loan.settlement(on).isPresent()).toList();
        List<Prepayment> all =
                open.stream().map(loan -> loan.settlement(on).orElseThrow()).toList();
        boolean fits = !all.isEmpty()
                && all.stream()
                        .map(Prepayment::settle)
                        .reduce(Money.ZERO, Money::plus)
                        .equals(sum);
        if (fits) {
            close(entry, sum, open, all);
        }
        return fits;
    }

    private void close(Entry entry, Money sum, List<LoanCourse> closed, List<Prepayment> prepayments) {
        dayOf(entry.at().toLocalDate()).payEarly(entry, sum, prepayments);
        closed.forEach(LoanCourse::close);
    }

    /** The next due, paid before its day. */
    private boolean paysAhead(Entry entry, Money sum) {
        LocalDate on = entry.at().toLocalDate();
        List<LoanRow> next = loans.stream()
                .filter(loan -> !loan.contract().start().isAfter(on))
                .flatMap(loan -> loan.next().stream())
                .toList();
        Optional<LocalDate> due = next.stream().map(LoanRow::due).min(LocalDate::compareTo);
        if (due.isEmpty()) {
            return false;
        }
        Money total = next.stream()
                .filter(row -> row.due().equals(due.get()))
                .map(LoanRow::total)
                .reduce(Money.ZERO, Money::plus);
        Money interest = next.stream()
                .filter(row -> row.due().equals(due.get()))
                .map(LoanRow::interest)
                .reduce(Money.ZERO, Money::plus);
        boolean fits = unconfirmed.canBeDue(due.get()) || LoanDay.isNearly(sum, total, interest);
        if (fits) {
            fallDue(due.get());
            LoanDay day = days.get(due.get());
            day.pay(entry, sum, on);
            unpaid.remove(day);
        }
        return fits;
    }

    private void prepayPart(Entry entry, Money sum) {
        LocalDate on = entry.at().toLocalDate();
        for (LoanCourse loan : loans) {
            Optional<Prepayment> part = loan.partFor(sum, on);
            if (part.isPresent()) {
                dayOf(on).payEarly(entry, sum, List.of(part.get()));
                loan.replan(part.get());
                return;
            }
        }
        days.computeIfAbsent(on, day -> new LoanDay(day, !unconfirmed.canBeRepaid(day)))
                .payEarly(entry, sum, List.of());
    }

    private void toCome(LocalDate today) {
        unconfirmed.nextDue(today).ifPresent(this::dayOf);
        for (LoanCourse loan : loans) {
            while (loan.next().isPresent()) {
                LoanRow row = loan.next().get();
                dayOf(row.due())
                        .add(new LoanPart(loan.contract(), row, new Formula(Figure.INTEREST, loan.nextExplained())));
                loan.pass();
            }
        }
    }
}
