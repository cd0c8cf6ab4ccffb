package huanqing.app.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The backups of a ledger and what they hold. */
public final class ListBackups {
    private final BackupShelf shelf;

    public ListBackups(BackupShelf shelf) {
        this.shelf = shelf;
    }

    /** @param contents empty where the backup is not sound any more */
    public record Listed(Backup backup, Optional<LedgerContents> contents) {}

    /** Newest first. */
    public List<Listed> run() {
        return shelf.all().stream().map(this::listed).toList();
    }

    /** The newest backup that can be put back. */
    public Optional<Listed> newestGood() {
        return shelf.all().stream()
                .map(this::listed)
                .filter(listed -> listed.contents().isPresent())
                .findFirst();
    }

    /** Whether the ledger's file is gone while a backup of it can be put back. */
    public boolean isLedgerGone() {
        return !shelf.hasLedger() && newestGood().isPresent();
    }

    /** The folder above the ledger, and so above its backups, that a service copies elsewhere. */
    public Optional<String> syncFolder() {
        return SyncFolder.above(shelf.ledger());
    }

    /** What a file holds. Throws {@link BackupRefused} when it is no sound ledger. */
    public LedgerContents look(Path file) {
        return shelf.contents(file);
    }

    private Listed listed(Backup backup) {
        try {
            return new Listed(backup, Optional.of(shelf.contents(backup.file())));
        } catch (BackupRefused broken) {
            return new Listed(backup, Optional.empty());
        }
    }
}
