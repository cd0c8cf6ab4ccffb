package huanqing.app.credit;

import huanqing.app.Cancelled;
import huanqing.app.Progress;
import huanqing.domain.credit.contract.Loan;
import huanqing.domain.credit.proposal.HuabeiProposal;
import huanqing.domain.credit.proposal.HuabeiProposals;
import huanqing.domain.credit.proposal.JiebeiProposals;
import huanqing.domain.credit.proposal.LoanProposal;
import huanqing.domain.credit.proposal.Step;
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

    /** Both; can take seconds on a large ledger. */
    public Proposals run(LocalDate today) {
        return new Proposals(huabei(today, Progress.NONE), loans(today, Progress.NONE));
    }

    /**
     * The Huabei contract that the rows suggest, or for a confirmed one its changes.
     *
     * @throws Cancelled when the progress was cancelled
     */
    public Optional<HuabeiProposal> huabei(LocalDate today, Progress progress) {
        Settlement settlement = settleDues.run(today);
        HuabeiProposals proposals = new HuabeiProposals(
                settlement.huabeiEntries(),
                settlement.contracts().conversions(),
                settlement.coverage(),
                today,
                watched(progress));
        return settlement.contracts().huabei().map(proposals::onTopOf).or(proposals::best);
    }

    /**
     * Contracts for the drawdowns that are not confirmed yet.
     *
     * @throws Cancelled when the progress was cancelled
     */
    public List<LoanProposal> loans(LocalDate today, Progress progress) {
        Settlement settlement = settleDues.run(today);
        LocalDate lastKnownDay =
                settlement.coverage().end().filter(end -> end.isBefore(today)).orElse(today);
        return new JiebeiProposals(settlement.jiebeiEntries(), lastKnownDay)
                .list(
                        settlement.contracts().loans().stream()
                                .map(Loan::contract)
                                .toList(),
                        watched(progress));
    }

    private static Step watched(Progress progress) {
        return (done, total) -> {
            if (progress.isCancelled()) {
                throw new Cancelled();
            }
            progress.report(done, total);
        };
    }
}
