package huanqing.domain.credit.loans;

import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.jiebei.DueDayRule;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Jiebei's dues. With confirmed loans they come from the loans' schedules, all loans of a day in one due (J7). Without, rate,
 * terms and method are unknown: a past due is what was repaid, and a due to come has a day (J7, J8) but no sum. One is
 * expected as long as more was drawn than repaid; after that a statement does not tell whether anything is still owed.
 */
public final class JiebeiDues {
    private final List<JiebeiContract> confirmed;
    private final Coverage coverage;
    private final LocalDate today;

    /** @param confirmed those drawn after {@code today} are left out */
    public JiebeiDues(List<JiebeiContract> confirmed, Coverage coverage, LocalDate today) {
        this.confirmed = confirmed.stream()
                .filter(contract -> !contract.start().isAfter(today))
                .toList();
        this.coverage = coverage;
        this.today = today;
    }

    /**
     * The dues, and what is owed where every loan is confirmed.
     *
     * @param entries Jiebei's entries in any state, oldest first
     */
    public JiebeiAccount of(List<Entry> entries) {
        List<Entry> drawn = booked(entries, EntryKind.DRAWDOWN);
        List<Entry> repaid = booked(entries, EntryKind.LOAN_REPAYMENT);
        return confirmed.isEmpty() ? withoutContracts(drawn, repaid) : withContracts(drawn, repaid);
    }

    private JiebeiAccount withContracts(List<Entry> drawn, List<Entry> repaid) {
        UnconfirmedLoans unconfirmed = new UnconfirmedLoans(unconfirmed(drawn), dueDay());
        LocalDate firstKnown = coverage.spans().isEmpty()
                ? LocalDate.MIN
                : coverage.spans().get(0).first();
        LoanBook book = new LoanBook(confirmed, unconfirmed, firstKnown);
        List<LoanDay> days = book.run(repaid, today);
        Optional<Money> owed = unconfirmed.nextDue(today).isPresent() ? Optional.empty() : left(book.standings());
        return new JiebeiAccount(
                days.stream().map(day -> new LoanDayDue(day, today).settled()).toList(), owed, book.standings());
    }

    /** Principal of the confirmed loans that is not paid back yet; empty when that of one is not known. */
    private static Optional<Money> left(List<LoanStanding> loans) {
        return loans.stream()
                .map(LoanStanding::left)
                .reduce(Optional.of(Money.ZERO), (one, other) -> one.flatMap(sum -> other.map(sum::plus)));
    }

    /** The day that the loans share; that of the first confirmed one. */
    private MonthlyDay dueDay() {
        return confirmed.get(0).dueDay();
    }

    /** Drawdowns that no confirmed loan is tied to, by its row or by day and sum. */
    private List<Entry> unconfirmed(List<Entry> drawn) {
        Set<EntryId> tied = confirmed.stream()
                .flatMap(contract -> contract.drawdown().stream())
                .collect(Collectors.toSet());
        return drawn.stream()
                .filter(entry -> !tied.contains(entry.id()))
                .filter(entry -> confirmed.stream().noneMatch(contract -> isOf(contract, entry)))
                .toList();
    }

    private static boolean isOf(JiebeiContract contract, Entry drawdown) {
        return contract.drawdown().isEmpty()
                && contract.principal().equals(drawdown.amount())
                && contract.start().equals(drawdown.at().toLocalDate());
    }

    private JiebeiAccount withoutContracts(List<Entry> drawn, List<Entry> repaid) {
        Settlements settlements = new Settlements(drawn, repaid);
        List<LoanDue> dues = new ArrayList<>();
        settlements.settling().forEach(entry -> dues.add(ownDay(entry)));
        LocalDateTime firstDrawn =
                drawn.isEmpty() ? LocalDateTime.MAX : drawn.get(0).at();
        List<Entry> later = new ArrayList<>();
        for (Entry entry : settlements.otherRepayments()) {
            if (entry.at().isBefore(firstDrawn)) {
                dues.add(ownDay(entry));
            } else {
                later.add(entry);
            }
        }
        if (!drawn.isEmpty()) {
            MonthlyDay dueDay = DueDayRule.FIRST_DAYS.dueDay(firstDrawn.toLocalDate());
            dues.addAll(new ExpectedDues(settlements.otherDrawdowns(), later, dueDay).list(lastKnownDay(), today));
        }
        return new JiebeiAccount(
                LoanDue.merged(dues).stream().map(due -> due.settled(today)).toList(), Optional.empty(), List.of());
    }

    /** A loan settled at once, or one older than the ledger: all that is known is that so much was paid on that day. */
    private static LoanDue ownDay(Entry entry) {
        LoanDue due = new LoanDue(entry.at().toLocalDate());
        due.pay(entry);
        return due;
    }

    private LocalDate lastKnownDay() {
        return coverage.end().filter(end -> end.isBefore(today)).orElse(today);
    }

    private List<Entry> booked(List<Entry> entries, EntryKind kind) {
        return entries.stream()
                .filter(entry -> entry.meaning().kind() == kind)
                .filter(entry -> entry.meaning().state() == EntryState.BOOKED)
                .filter(entry -> !entry.at().toLocalDate().isAfter(today))
                .toList();
    }
}
