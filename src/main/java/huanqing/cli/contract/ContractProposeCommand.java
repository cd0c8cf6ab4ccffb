package huanqing.cli.contract;

import huanqing.app.credit.ProposeContracts;
import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.domain.credit.proposal.Fit;
import huanqing.domain.credit.proposal.HuabeiProposal;
import huanqing.domain.credit.proposal.LoanProposal;
import huanqing.domain.money.Money;
import huanqing.i18n.Messages;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code contract propose}: what the rows suggest, and how well it fits. */
@Command(
        name = "propose",
        description = "Shows contracts that the rows suggest; nothing is adopted without --confirm.",
        footer = "Example: huanqing contract propose --json")
final class ContractProposeCommand extends LedgerCommand {
    @Option(names = "--confirm", description = "Confirm all that is proposed.")
    private boolean confirm;

    ContractProposeCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    /** Both products' proposals. */
    record ProposalsJson(Optional<HuabeiProposalJson> huabei, List<LoanProposalJson> jiebei) {}

    /** A Huabei contract with its fit. */
    record HuabeiProposalJson(ContractJson.HuabeiJson contract, FitJson fit, int onDueDay, int automatic) {}

    /** A loan with its fit. */
    record LoanProposalJson(ContractJson.LoanJson contract, FitJson fit, boolean settledEarly, int rivals) {}

    /** How many rows agree to the fen, and by how much the others miss. */
    record FitJson(int compared, int reproduced, Money off) {
        static FitJson of(Fit fit) {
            return new FitJson(fit.compared(), fit.reproduced(), fit.off());
        }
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        ProposeContracts.Proposals proposals =
                ledger.credit().proposeContracts().run(context.today());
        if (confirm) {
            proposals
                    .huabei()
                    .ifPresent(huabei -> ledger.credit().confirmHuabei().run(huabei.contract()));
            proposals.loans().forEach(loan -> ledger.credit().confirmLoan().run(loan.contract()));
        }
        show(new ProposalsJson(
                proposals.huabei().map(ContractProposeCommand::huabei),
                proposals.loans().stream().map(ContractProposeCommand::loan).toList()));
        return 0;
    }

    private void show(ProposalsJson proposals) {
        if (context.json()) {
            context.output().json(proposals);
            return;
        }
        Messages words = context.words();
        proposals.huabei().ifPresent(huabei -> context.output()
                .line(words.text(
                                "cli.contract.huabei",
                                String.valueOf(huabei.contract().billDay()),
                                String.valueOf(huabei.contract().dueDay()),
                                words.text("cli.contract.proposed"))
                        + fit(huabei.fit(), words)));
        proposals.jiebei().forEach(loan -> context.output()
                .line(ContractJson.line(loan.contract(), words) + fit(loan.fit(), words)));
    }

    private static String fit(FitJson fit, Messages words) {
        return words.text("cli.contract.fit", fit.reproduced(), fit.compared(), ContractJson.yuan(fit.off()));
    }

    private static HuabeiProposalJson huabei(HuabeiProposal proposal) {
        return new HuabeiProposalJson(
                ContractJson.huabei(proposal.contract(), false),
                FitJson.of(proposal.fit()),
                proposal.onDueDay(),
                proposal.automatic());
    }

    private static LoanProposalJson loan(LoanProposal proposal) {
        return new LoanProposalJson(
                ContractJson.loan(proposal.contract(), Optional.empty()),
                FitJson.of(proposal.fit()),
                proposal.settledEarly(),
                proposal.rivals());
    }
}
