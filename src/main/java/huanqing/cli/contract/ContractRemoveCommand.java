package huanqing.cli.contract;

import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.cli.Refused;
import huanqing.domain.credit.contract.LoanId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code contract jiebei remove LOAN}. */
@Command(
        name = "remove",
        description = "Takes a loan away; 'contract list' shows the numbers.",
        footer = "Example: huanqing contract jiebei remove 2")
final class ContractRemoveCommand extends LedgerCommand {
    @Parameters(index = "0", paramLabel = "LOAN", description = "The number of the loan.")
    private long loan;

    ContractRemoveCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        if (!ledger.credit().confirmLoan().remove(new LoanId(loan))) {
            throw new Refused(context.words().text("cli.contract.no-loan", String.valueOf(loan)));
        }
        ContractJson.print(ledger.credit().listContracts().run(), context);
        return 0;
    }
}
