package huanqing.cli.export;

import huanqing.app.ledger.EntryQuery;
import huanqing.app.report.SaveResult;
import huanqing.cli.Context;
import huanqing.cli.LedgerDoor;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/** {@code export ledger}: every entry as a table. */
@Command(
        name = "ledger",
        description =
                "Writes every entry of the ledger as CSV (UTF-8 with a byte order mark, no cell runs as a formula).",
        footer = "Example: huanqing export ledger ledger.csv")
final class LedgerTableCommand extends ExportingCommand {
    LedgerTableCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected SaveResult save(LedgerDoor.OpenLedger ledger, Path file) {
        return ledger.reports().ledger(context.words()).run(EntryQuery.ALL, file);
    }
}
