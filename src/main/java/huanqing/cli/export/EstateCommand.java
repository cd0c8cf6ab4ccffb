package huanqing.cli.export;

import huanqing.app.report.SaveResult;
import huanqing.cli.Context;
import huanqing.cli.LedgerDoor;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/** {@code export estate}: what is owed to whom, on paper. */
@Command(
        name = "estate",
        description =
                "Writes what is owed to whom on a day (--today) as PDF, with what the law says of inherited debts.",
        footer = "Example: huanqing export estate owed.pdf --today 2026-11-22")
final class EstateCommand extends ExportingCommand {
    EstateCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected SaveResult save(LedgerDoor.OpenLedger ledger, Path file) {
        return ledger.reports().estate(context.words()).run(context.today(), file);
    }
}
