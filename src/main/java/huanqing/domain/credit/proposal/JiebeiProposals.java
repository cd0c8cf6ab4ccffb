package huanqing.domain.credit.proposal;

import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.jiebei.DueDayRule;
import huanqing.domain.credit.jiebei.LoanRow;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proposes a contract for every drawdown that nobody confirmed, oldest first: each one explains a part of the repayments, and
 * the next is searched in what is left. A drawdown that one repayment settled tells its rate by the interest in it.
 */
public final class JiebeiProposals {
    private final List<Entry> drawdowns;
    private final List<Entry> repayments;
    private final LocalDate lastKnownDay;

    /**
     * @param entries Jiebei's entries in any state, oldest first
     * @param lastKnownDay the last day of which the ledger knows every row
     */
    public JiebeiProposals(List<Entry> entries, LocalDate lastKnownDay) {
        this.drawdowns = booked(entries, EntryKind.DRAWDOWN);
        this.repayments = booked(entries, EntryKind.LOAN_REPAYMENT);
        this.lastKnownDay = lastKnownDay;
    }

    /**
     * Proposals by drawdown; one that nothing fits is left out.
     *
     * @param confirmed loans that the person confirmed already; their rows are explained first
     * @param step told after each drawdown
     */
    public List<LoanProposal> list(List<JiebeiContract> confirmed, Step step) {
        if (drawdowns.isEmpty()) {
            return List.of();
        }
        RepaymentPool pool = new RepaymentPool(repayments);
        confirmed.forEach(contract -> explain(contract, pool));
        LoanSearch search = new LoanSearch(pool, dueDay(confirmed), lastKnownDay);
        EarlySettlements settlements = new EarlySettlements(repayments, search);
        List<LoanProposal> proposals = new ArrayList<>();
        int done = 0;
        for (Entry drawdown : drawdowns) {
            step.done(done++, drawdowns.size());
            if (isOpen(drawdown, confirmed)) {
                Optional<LoanProposal> found = settlements.of(drawdown).or(() -> search.find(drawdown));
                found.ifPresent(proposals::add);
                found.filter(proposal -> !proposal.settledEarly())
                        .ifPresent(proposal -> explain(proposal.contract(), pool));
            }
        }
        return proposals;
    }

    private MonthlyDay dueDay(List<JiebeiContract> confirmed) {
        return confirmed.isEmpty()
                ? DueDayRule.FIRST_DAYS.dueDay(drawdowns.get(0).at().toLocalDate())
                : confirmed.get(0).dueDay();
    }

    private static void explain(JiebeiContract contract, RepaymentPool pool) {
        for (LoanRow row : contract.plan().rows()) {
            pool.explain(row.due(), row.total());
        }
    }

    private static boolean isOpen(Entry drawdown, List<JiebeiContract> confirmed) {
        Money sum = drawdown.amount();
        LocalDate day = drawdown.at().toLocalDate();
        return confirmed.stream().noneMatch(contract -> contract.drawdown()
                .map(drawdown.id()::equals)
                .orElse(contract.principal().equals(sum) && contract.start().equals(day)));
    }

    private static List<Entry> booked(List<Entry> entries, EntryKind kind) {
        return entries.stream()
                .filter(entry -> entry.meaning().kind() == kind)
                .filter(entry -> entry.meaning().state() == EntryState.BOOKED)
                .toList();
    }
}
