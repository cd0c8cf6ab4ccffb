package huanqing.app.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Port: one ledger file, open or not, and the folder of its backups. Every method throws {@link BackupRefused}. */
public interface BackupShelf {
    Path ledger();

    Path folder();

    /** Writes a verified copy of the ledger, as it stands committed now, into the folder. */
    Backup make(BackupOccasion occasion, LocalDateTime at);

    /** Writes a verified copy of the ledger to a file that does not exist yet. */
    void copyTo(Path file);

    /** The backups in the folder, newest first; whether they are sound is not looked at. */
    List<Backup> all();

    void remove(Backup backup);

    /** Looks through the whole file for damage and says what it holds. */
    LedgerContents contents(Path file);

    /** Whether there is a ledger file, in whatever state. */
    boolean hasLedger();

    /** Whether a ledger file holds nothing at all that could be lost. */
    boolean isBlank();

    /**
     * Lets a verified copy of the file take the ledger's place in one step. A ledger that is not sound is set aside as it
     * is, under a name that says so; a sound one is gone unless it was backed up before.
     *
     * @return where the unsound ledger was set aside
     */
    Optional<Path> putBack(Path file, LocalDateTime at);
}
