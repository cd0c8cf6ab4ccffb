package huanqing.cli;

import huanqing.app.Progress;
import huanqing.app.statement.ImportResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
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

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "A file whose first line opens encrypted ZIPs.")
    private Path passwordFile;

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
        Optional<char[]> password = password();
        List<ImportResult> results = new ArrayList<>();
        for (Path file : files) {
            results.add(
                    dryRun
                            ? ledger.importStatement().preview(file, password, Progress.NONE)
                            : ledger.importStatement().accept(file, password, Progress.NONE));
        }
        new ImportOutput(context).print(results);
        return results.stream().allMatch(ImportResult.Done.class::isInstance) ? 0 : 1;
    }

    private Optional<char[]> password() {
        if (passwordFile == null) {
            return Optional.empty();
        }
        try (var lines = Files.newBufferedReader(passwordFile, StandardCharsets.UTF_8)) {
            return Optional.ofNullable(lines.readLine()).map(String::toCharArray);
        } catch (IOException failure) {
            throw new Refused(context.words().text("cli.password-file-unreadable", passwordFile.toString()));
        }
    }
}
