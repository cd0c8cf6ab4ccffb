package huanqing.cli.backup;

import huanqing.app.backup.Backup;
import huanqing.app.backup.LedgerContents;
import huanqing.app.backup.RestoreBackup;
import huanqing.app.backup.RestoreBackup.Outcome;
import huanqing.app.backup.RestoreBackup.Preview;
import huanqing.cli.Context;
import huanqing.cli.Refused;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore}: a backup takes the ledger's place; the ledger of before is kept. */
@Command(
        name = "restore",
        description = "Puts a backup in the ledger's place and keeps the ledger of before; shows what that changes.",
        footer = "Example: huanqing restore latest --dry-run")
public final class RestoreCommand extends ShelfCommand {
    private static final String LATEST = "latest";

    @Parameters(paramLabel = "FILE", description = "The backup, or 'latest' for the newest one that is sound.")
    private String file;

    @Option(names = "--dry-run", description = "Only show what would change.")
    private boolean rehearsal;

    public RestoreCommand(Context context, BackupDoor door) {
        super(context, door);
    }

    /** What a ledger holds. */
    record Held(long entries, long batches, Optional<LocalDateTime> newest) {
        static Held of(LedgerContents contents) {
            return new Held(contents.entries(), contents.batches(), contents.newest());
        }
    }

    /** The JSON; a present ledger that is not there or not sound is null. */
    record Report(
            boolean ok,
            boolean dryRun,
            String file,
            Optional<LocalDateTime> made,
            Held backup,
            Optional<Held> present,
            Optional<String> kept) {}

    @Override
    protected void run(BackupDoor.Backups backups) {
        RestoreBackup restore = backups.restoreBackup();
        Path from = chosen(backups);
        Outcome outcome = rehearsal ? new Outcome(restore.preview(from), Optional.empty()) : restore.run(from);
        if (context.json()) {
            context.output().json(report(outcome));
        } else {
            tell(outcome);
        }
    }

    private Path chosen(BackupDoor.Backups backups) {
        if (!file.equals(LATEST)) {
            return Path.of(file);
        }
        return backups.listBackups()
                .newestGood()
                .map(listed -> listed.backup().file())
                .orElseThrow(() -> new Refused(context.words()
                        .text("cli.restore.no-backup", backups.ledger().toString())));
    }

    private Report report(Outcome outcome) {
        Preview preview = outcome.preview();
        return new Report(
                true,
                rehearsal,
                preview.file().toString(),
                preview.made().map(Backup::at),
                Held.of(preview.restored()),
                preview.present().map(Held::of),
                outcome.kept().map(Path::toString));
    }

    private void tell(Outcome outcome) {
        Preview preview = outcome.preview();
        String present = preview.present().map(this::described).orElseGet(() -> context.words()
                .text("cli.restore.no-present"));
        say("cli.restore.present", present);
        say("cli.restore.file", preview.file(), described(preview.restored()));
        say(rehearsal ? "cli.restore.rehearsed" : "cli.restore.done");
        outcome.kept().ifPresent(kept -> say("cli.restore.kept", kept));
    }

    private void say(String key, Object... arguments) {
        context.output().line(context.words().text(key, arguments));
    }
}
