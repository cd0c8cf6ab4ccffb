package huanqing.cli.cash;

import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.cli.Refused;
import huanqing.domain.cashflow.proposal.FlowProposal;
import huanqing.domain.ledger.Entry;
import huanqing.domain.money.Money;
import huanqing.i18n.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cash propose}: what the rows suggest; nothing of it counts unless it is adopted. */
@Command(
        name = "propose",
        description = "Shows the paydays and fixed outflows that the rows suggest; --adopt keeps one of them.",
        footer = "Example: huanqing cash propose --adopt 1")
final class CashProposeCommand extends LedgerCommand {
    @Option(names = "--adopt", paramLabel = "N", description = "Keeps the N-th of them, counted from 1.")
    private Integer adopted;

    CashProposeCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        List<FlowProposal> found = ledger.cash().proposeFlows().run(context.today());
        if (adopted == null) {
            show(found);
        } else {
            adopt(found, ledger);
        }
        return 0;
    }

    private void adopt(List<FlowProposal> found, LedgerDoor.OpenLedger ledger) {
        if (adopted < 1 || adopted > found.size()) {
            throw new Refused(context.words().text("cli.cash.no-proposal", String.valueOf(adopted)));
        }
        ledger.cash().planFlows().add(found.get(adopted - 1).flow());
        CashOutput.print(ledger, context);
    }

    private void show(List<FlowProposal> found) {
        if (context.json()) {
            context.output()
                    .json(Map.of(
                            "proposals",
                            found.stream()
                                    .map(one -> ProposalJson.of(one, context.today()))
                                    .toList()));
        } else {
            IntStream.range(0, found.size())
                    .forEach(i -> context.output().line(line(i + 1, found.get(i), context.words())));
        }
    }

    private static String line(int number, FlowProposal found, Messages words) {
        return words.text(
                "cli.cash.proposal",
                number,
                CashOutput.line(found.flow(), words),
                found.rows().size());
    }

    /** A proposal with the rows that it comes from. */
    record ProposalJson(CashOutput.FlowJson flow, List<RowJson> rows) {
        static ProposalJson of(FlowProposal found, LocalDate today) {
            return new ProposalJson(
                    CashOutput.FlowJson.of(Optional.empty(), found.flow(), today),
                    found.rows().stream().map(RowJson::of).toList());
        }
    }

    /** One row behind a proposal. */
    record RowJson(long entry, LocalDate on, Money fen) {
        static RowJson of(Entry row) {
            return new RowJson(row.id().value(), row.at().toLocalDate(), row.amount());
        }
    }
}
