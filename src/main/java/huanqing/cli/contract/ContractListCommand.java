package huanqing.cli.contract;

import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import picocli.CommandLine.Command;

/** {@code contract list}: what is confirmed, and what is assumed while it is not. */
@Command(name = "list", description = "Shows both contracts.", footer = "Example: huanqing contract list --json")
final class ContractListCommand extends LedgerCommand {
    ContractListCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        ContractJson.print(ledger.credit().listContracts().run(), context);
        ledger.credit()
                .convertBill()
                .misfits(context.today())
                .forEach((bill, why) -> context.complain(context.words().name(why, bill.toString())));
        return 0;
    }
}
