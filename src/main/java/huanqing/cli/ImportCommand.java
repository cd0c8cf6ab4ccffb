package huanqing.cli;

import huanqing.app.Progress;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.ImportResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: reads statement files and commits one batch a file. */
@Command(
        name = "import",
        description =
                "Reads statements of Alipay (CSV or ZIP) and WeChat Pay (CSV, XLSX or ZIP) into the ledger, one batch a file.",
        footer = "Example: huanqing import alipay_record.csv --dry-run")
final class ImportCommand extends LedgerCommand {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The statements.")
    private List<Path> files;

    @Mixin
    private ImportOptions options;

    @Option(names = "--dry-run", description = "Say what would happen; write nothing.")
    private boolean dryRun;

    ImportCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected boolean startsFresh() {
        return true;
    }

    @Override
    protected boolean leavesNoTrace() {
        return dryRun;
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        List<ImportResult> results = new ArrayList<>();
        for (Path file : files) {
            ImportRequest request = options.applied(ImportRequest.of(file), context);
            results.add(
                    dryRun
                            ? ledger.statements().importStatement().preview(request, Progress.NONE)
                            : ledger.statements().importStatement().accept(request, Progress.NONE));
        }
        new ImportOutput(context).print(results);
        return results.stream().allMatch(ImportResult.Done.class::isInstance) ? 0 : 1;
    }
}
