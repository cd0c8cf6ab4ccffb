package huanqing.app.credit;

import huanqing.domain.credit.contract.Loan;
import huanqing.domain.credit.proposal.HuabeiProposal;
import huanqing.domain.credit.proposal.HuabeiProposals;
import huanqing.domain.credit.proposal.JiebeiProposals;
import huanqing.domain.credit.proposal.LoanProposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Proposes contracts that the rows suggest, each with its fit. It adopts nothing. */
public final class ProposeContracts {
    /**
     * What the rows suggest.
     *
     * @param huabei empty when no repayment tells anything; for a confirmed contract that one, with the changes of its days
     *     that the rows show
     * @param loans for drawdowns that are not confirmed yet
     */
    public record Proposals(Optional<HuabeiProposal> huabei, List<LoanProposal> loans) {}

    private final SettleDues settleDues;

    public ProposeContracts(SettleDues settleDues) {
        this.settleDues = settleDues;
    }

    /** Can take seconds on a large ledger. */
    public Proposals run(LocalDate today) {
        Settlement settlement = settleDues.run(today);
        LocalDate lastKnownDay =
                settlement.coverage().end().filter(end -> end.isBefore(today)).orElse(today);
        HuabeiProposals huabei = new HuabeiProposals(
                settlement.huabeiEntries(), settlement.contracts().conversions(), settlement.coverage(), today);
        JiebeiProposals jiebei = new JiebeiProposals(settlement.jiebeiEntries(), lastKnownDay);
        return new Proposals(
                settlement.contracts().huabei().map(huabei::onTopOf).or(huabei::best),
                jiebei.list(settlement.contracts().loans().stream()
                        .map(Loan::contract)
                        .toList()));
    }
}
