package huanqing.cli.cash;

import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code cash forget}. */
@Command(
        name = "forget",
        description = "Makes the cash at hand unknown again.",
        footer = "Example: huanqing cash forget")
final class CashForgetCommand extends LedgerCommand {
    CashForgetCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        ledger.cash().planFlows().cash(Optional.empty());
        CashOutput.print(ledger, context);
        return 0;
    }
}
