package huanqing.cli.cash;

import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.cli.Refused;
import huanqing.domain.cashflow.PlannedFlowId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cash remove ID}. */
@Command(
        name = "remove",
        description = "Takes a payday or fixed outflow away; 'cash' shows the numbers.",
        footer = "Example: huanqing cash remove 2")
final class CashRemoveCommand extends LedgerCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "Its number.")
    private long id;

    CashRemoveCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        if (ledger.cash().planFlows().remove(new PlannedFlowId(id)).isEmpty()) {
            throw new Refused(context.words().text("cli.cash.no-flow", String.valueOf(id)));
        }
        CashOutput.print(ledger, context);
        return 0;
    }
}
