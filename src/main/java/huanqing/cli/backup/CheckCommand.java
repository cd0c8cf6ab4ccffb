package huanqing.cli.backup;

import huanqing.app.LedgerUnavailable;
import huanqing.app.backup.Backup;
import huanqing.app.ledger.LedgerCheck;
import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code check}: is the ledger file sound? */
@Command(
        name = "check",
        description = "Looks whether the ledger file is sound; exits 1 when it is not.",
        footer = "Example: huanqing check --json")
public final class CheckCommand extends LedgerCommand {
    private final BackupDoor backups;

    /** @param door opens ledgers and finds their backups */
    public <D extends LedgerDoor & BackupDoor> CheckCommand(Context context, D door) {
        super(context, door);
        this.backups = door;
    }

    /** The JSON: {@code ok} first; what an unreadable ledger holds is null. */
    record Report(
            boolean ok,
            Optional<Integer> schema,
            Optional<Long> entries,
            Optional<Long> batches,
            List<String> findings,
            Optional<String> newestBackup) {}

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        LedgerCheck check = ledger.checkLedger().run();
        if (context.json()) {
            context.output()
                    .json(new Report(
                            check.ok(),
                            Optional.of(check.schema()),
                            Optional.of(check.entries()),
                            Optional.of(check.batches()),
                            check.findings(),
                            newest()));
        } else {
            String key = check.ok() ? "cli.check.sound" : "cli.check.broken";
            context.output().line(context.words().text(key, check.entries(), check.batches()));
            check.findings().forEach(context.output()::line);
            sayNewest();
        }
        return check.ok() ? 0 : 1;
    }

    /** A ledger that cannot be opened is a finding too; the sentence follows on standard error. */
    @Override
    protected int unavailable(LedgerUnavailable unavailable, Path file) {
        if (context.json()) {
            Optional<Integer> unknown = Optional.empty();
            List<String> findings = List.of(unavailable.reason().name());
            context.output().json(new Report(false, unknown, Optional.empty(), Optional.empty(), findings, newest()));
        } else {
            sayNewest();
        }
        return super.unavailable(unavailable, file);
    }

    private void sayNewest() {
        newest().ifPresent(file -> context.output().line(context.words().text("cli.check.newest-backup", file)));
    }

    private Optional<String> newest() {
        return backups.backups(file())
                .listBackups()
                .newestGood()
                .map(listed -> listed.backup())
                .map(Backup::file)
                .map(Path::toString);
    }
}
