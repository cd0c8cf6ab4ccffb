package huanqing.domain.credit.loans;

import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.jiebei.LoanRow;
import huanqing.domain.credit.jiebei.Prepayment;
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
 * that is large enough. While a loan that nobody confirmed may be owed, a repayment is laid on the confirmed ones only where its
 * sum is theirs; any other early one is laid on none, and leaves unknown what of them is left.
 */
final class LoanBook {
    private final List<LoanCourse> loans;
    private final UnconfirmedLoans unconfirmed;
    private final LocalDate firstKnownDay;
    private final TreeMap<LocalDate, LoanDay> days = new TreeMap<>();
    private final List<LoanDay> unpaid = new ArrayList<>();
    private List<LoanStanding> standings = List.of();

    /** @param firstKnownDay dues before it are taken as paid: the ledger cannot tell */
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
            LoanDay day = add(loan, row);
            unpaid.remove(day);
            if (!day.isDoubtful()) {
                unpaid.add(day);
            }
        }
        loan.pass();
    }

    private LoanDay add(LoanCourse loan, LoanRow row) {
        LoanDay day = dayOf(row.due());
        day.add(loan.part(row), loan.isDoubtful());
        return day;
    }

    private LoanDay dayOf(LocalDate day) {
        return days.computeIfAbsent(day, on -> new LoanDay(on, unconfirmed.canBeDue(on)));
    }

    private void take(Entry entry) {
        LocalDate on = entry.at().toLocalDate();
        boolean isOnlyDueToday = unpaid.stream().allMatch(day -> day.day().equals(on));
        if ((isOnlyDueToday && settlesExactly(entry, entry.amount())) || settlesUnconfirmed(entry)) {
            return;
        }
        Money left = meetUnpaid(entry);
        if (left.isPositive() && !settlesExactly(entry, left) && !adds(entry, left) && !paysAhead(entry, left)) {
            prepay(entry, left);
        }
    }

    private Money meetUnpaid(Entry entry) {
        Money left = entry.amount();
        while (left.isPositive() && !unpaid.isEmpty()) {
            LoanDay oldest = unpaid.get(0);
            left = oldest.pay(entry, left, entry.at().toLocalDate(), unpaid.size() == 1);
            if (!oldest.isMet()) {
                break;
            }
            unpaid.remove(0);
        }
        return left;
    }

    private boolean settlesUnconfirmed(Entry entry) {
        if (unpaid.stream().anyMatch(day -> Nearly.is(entry.amount(), day.owed(), day.interest()))) {
            return false;
        }
        LocalDate on = entry.at().toLocalDate();
        Optional<Entry> drawn = unconfirmed.settle(entry);
        drawn.ifPresent(settled -> dayOf(on).payOff(settled, entry, unconfirmed.canBeDue(on)));
        return drawn.isPresent();
    }

    /** One more repayment of a due day of which it is not known what was due. */
    private boolean adds(Entry entry, Money sum) {
        Optional<LoanDay> day =
                Optional.ofNullable(days.get(entry.at().toLocalDate())).filter(LoanDay::takesMore);
        day.ifPresent(found -> pay(found, entry, sum));
        return day.isPresent();
    }

    private void pay(LoanDay day, Entry entry, Money sum) {
        day.pay(entry, sum, entry.at().toLocalDate(), true);
        if (day.isAsPlanned()) {
            loans.forEach(loan -> loan.trust(days.values()));
        }
    }

    private boolean settlesExactly(Entry entry, Money sum) {
        LocalDate on = entry.at().toLocalDate();
        Optional<WholeLoans> whole = WholeLoans.costing(sum, loans, on);
        whole.ifPresent(ended -> {
            dayOf(on).payEarly(entry, sum, ended.prepayments());
            ended.loans().forEach(LoanCourse::close);
        });
        return whole.isPresent();
    }

    /** The next due, paid before its day. */
    private boolean paysAhead(Entry entry, Money sum) {
        Optional<LocalDate> due = NextDue.of(loans, entry.at().toLocalDate())
                .filter(next -> Nearly.is(sum, next.total(), next.interest()))
                .map(NextDue::day);
        due.ifPresent(ahead -> {
            fallDue(ahead);
            LoanDay day = days.get(ahead);
            pay(day, entry, sum);
            unpaid.remove(day);
        });
        return due.isPresent();
    }

    private void prepay(Entry entry, Money sum) {
        LocalDate on = entry.at().toLocalDate();
        if (isOfNone(entry, sum)) {
            return;
        }
        for (LoanCourse loan : loans) {
            Optional<Prepayment> part = loan.partFor(sum, on);
            if (part.isPresent()) {
                dayOf(on).payEarly(entry, sum, List.of(part.get()));
                loan.replan(part.get());
                return;
            }
        }
        dayOf(on).payEarly(entry, sum, List.of());
    }

    /** While a loan that nobody confirmed may be owed, all that is known is that so much was repaid: of which loan is not. */
    private boolean isOfNone(Entry entry, Money sum) {
        LocalDate on = entry.at().toLocalDate();
        if (!unconfirmed.canBeRepaid(on)) {
            return false;
        }
        days.computeIfAbsent(on, day -> new LoanDay(day, true)).payEarly(entry, sum, List.of());
        loans.forEach(loan -> loan.doubt(on));
        return true;
    }

    private void toCome(LocalDate today) {
        unconfirmed.nextDue(today).ifPresent(this::dayOf);
        for (LoanCourse loan : loans) {
            while (loan.next().isPresent()) {
                add(loan, loan.next().get());
                loan.pass();
            }
        }
    }
}
