package huanqing.cli.export;

import huanqing.app.report.SaveResult;
import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.cli.Refused;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Parameters;

/** What every export does: write one file, then say where it lies or why it does not. */
abstract class ExportingCommand extends LedgerCommand {
    @Parameters(index = "0", paramLabel = "FILE", description = "The file to write; one that is there is replaced.")
    private Path file;

    ExportingCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    /** Writes the file. */
    protected abstract SaveResult save(LedgerDoor.OpenLedger ledger, Path file);

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        SaveResult result = save(ledger, file);
        if (result != SaveResult.SAVED) {
            throw new Refused(context.words().name(result, file.toString()));
        }
        if (context.json()) {
            context.output().json(Map.of("ok", true, "file", file.toString()));
        } else {
            context.output().line(context.words().name(result, file.toString()));
        }
        return 0;
    }
}
