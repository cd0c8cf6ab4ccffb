package huanqing.app.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Lets a backup take the ledger's place. The present ledger is kept: as a backup where it is sound, else set aside as it is.
 * No part of this program may have the ledger open. Throws {@link BackupRefused}.
 */
public final class RestoreBackup {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final BackupShelf shelf;
    private final BackUp backUp;
    private final Clock clock;

    public RestoreBackup(BackupShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.backUp = new BackUp(shelf, clock);
        this.clock = clock;
    }

    /**
     * What restoring would change.
     *
     * @param made when the backup was made, as its name says; empty for a file of another name
     * @param present what the ledger holds now; empty where there is none or it is not sound
     */
    public record Preview(
            Path file, Optional<Backup> made, LedgerContents restored, Optional<LedgerContents> present) {}

    /** @param kept where the ledger of before is now; empty when there was none, or nothing in it */
    public record Outcome(Preview preview, Optional<Path> kept) {}

    public Preview preview(Path file) {
        Optional<Backup> made = shelf.all().stream()
                .filter(backup -> backup.file().toAbsolutePath().equals(file.toAbsolutePath()))
                .findFirst();
        return new Preview(file, made, shelf.contents(file), present());
    }

    public Outcome run(Path file) {
        Preview preview = preview(file);
        Optional<Path> backedUp = preview.present()
                .flatMap(present -> backUp.unlessBlank(BackupOccasion.RESTORE))
                .map(Backup::file);
        Optional<Path> setAside = shelf.putBack(file, LocalDateTime.now(clock.withZone(CHINA)));
        return new Outcome(preview, backedUp.or(() -> setAside));
    }

    private Optional<LedgerContents> present() {
        try {
            return Optional.of(shelf.contents(shelf.ledger()));
        } catch (BackupRefused unsound) {
            return Optional.empty();
        }
    }
}
