package huanqing.cli.history;

import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import picocli.CommandLine.Command;

/** {@code redo}: what was undone last. */
@Command(name = "redo", description = "Does again what was undone last.", footer = "Example: huanqing redo --json")
public final class RedoCommand extends LedgerCommand {
    public RedoCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        new StepText(context).say(ledger.history().redo().run());
        return 0;
    }
}
