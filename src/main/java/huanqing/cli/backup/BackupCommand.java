package huanqing.cli.backup;

import huanqing.app.backup.BackupOccasion;
import huanqing.app.backup.LedgerContents;
import huanqing.app.backup.ListBackups.Listed;
import huanqing.cli.Context;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backup}: a verified copy of the ledger, in its backup folder or where the person wants it. */
@Command(
        name = "backup",
        description = "Writes a verified copy of the ledger, also while it is in use; --list shows what is there.",
        footer = "Example: huanqing backup --json")
public final class BackupCommand extends ShelfCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where to write it; without it the folder of backups beside the ledger.")
    private Path file;

    @Option(names = "--list", description = "List the backups, newest first, and make none.")
    private boolean list;

    public BackupCommand(Context context, BackupDoor door) {
        super(context, door);
    }

    /** The JSON of one that was made. */
    record Made(boolean ok, String file, long bytes, long entries, long batches) {}

    /** The JSON of a line of the list; what a damaged one holds is null. */
    record Line(
            String file,
            LocalDateTime at,
            BackupOccasion occasion,
            long bytes,
            boolean sound,
            Optional<Long> entries,
            Optional<LocalDateTime> newest) {}

    @Override
    protected void run(BackupDoor.Backups backups) {
        if (list) {
            tell(backups.listBackups().run());
        } else {
            Path made = make(backups);
            tell(made, backups.listBackups().look(made));
        }
    }

    private Path make(BackupDoor.Backups backups) {
        if (file == null) {
            return backups.backUp().now(BackupOccasion.ASKED).file();
        }
        backups.backUp().to(file);
        return file.toAbsolutePath();
    }

    private void tell(Path made, LedgerContents contents) {
        if (context.json()) {
            context.output()
                    .json(new Made(
                            true, made.toString(), made.toFile().length(), contents.entries(), contents.batches()));
        } else {
            context.output().line(context.words().text("cli.backup.made", made, contents.entries()));
        }
    }

    private void tell(List<Listed> listed) {
        List<Line> lines = listed.stream().map(BackupCommand::line).toList();
        if (context.json()) {
            context.output().json(Map.of("backups", lines));
        } else if (lines.isEmpty()) {
            context.output().line(context.words().text("cli.backup.none"));
        } else {
            lines.forEach(line -> context.output().line(described(line)));
        }
    }

    private static Line line(Listed listed) {
        return new Line(
                listed.backup().file().toString(),
                listed.backup().at(),
                listed.backup().occasion(),
                listed.backup().bytes(),
                listed.contents().isPresent(),
                listed.contents().map(LedgerContents::entries),
                listed.contents().flatMap(LedgerContents::newest));
    }

    private String described(Line line) {
        String rows = line.entries()
                .map(entries -> context.words().text("cli.backup.entries", entries))
                .orElseGet(() -> context.words().text("cli.backup.broken"));
        return "%s  %s  %s  %s".formatted(line.at(), rows, context.words().name(line.occasion()), line.file());
    }
}
