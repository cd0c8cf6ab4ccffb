package huanqing.domain.credit.loans;

import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Jiebei's dues while no contract is confirmed. Rate, terms and method are unknown then, so a past due is what was repaid
 * and a due to come has a day (J7, J8) but no sum. One is expected as long as more was drawn than repaid; after that a
 * statement does not tell whether anything is still owed.
 */
public final class JiebeiDues {
    private final Coverage coverage;
    private final LocalDate today;

    public JiebeiDues(Coverage coverage, LocalDate today) {
        this.coverage = coverage;
        this.today = today;
    }

    /**
     * The dues; what is owed is unknown, since a repayment does not tell principal from interest.
     *
     * @param entries Jiebei's entries in any state, oldest first
     */
    public JiebeiAccount of(List<Entry> entries) {
        List<Entry> drawn = booked(entries, EntryKind.DRAWDOWN);
        List<Entry> repaid = booked(entries, EntryKind.LOAN_REPAYMENT);
        List<LoanDue> dues = new ArrayList<>(beforeKnownLoans(drawn, repaid));
        if (!drawn.isEmpty()) {
            dues.addAll(new ExpectedDues(drawn, repaid, lastKnownDay(), today).list());
        }
        return new JiebeiAccount(dues.stream().map(due -> due.settled(today)).toList(), Optional.empty());
    }

    /** A repayment of a loan that is older than the ledger: all that is known of its due is that it was paid. */
    private static List<LoanDue> beforeKnownLoans(List<Entry> drawn, List<Entry> repaid) {
        List<LoanDue> dues = new ArrayList<>();
        for (Entry entry : repaid) {
            if (drawn.isEmpty() || entry.at().isBefore(drawn.get(0).at())) {
                LoanDue.on(dues, entry.at().toLocalDate()).pay(entry);
            }
        }
        return dues;
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
