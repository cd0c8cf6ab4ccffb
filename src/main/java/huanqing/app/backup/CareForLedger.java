package huanqing.app.backup;

import huanqing.app.backup.ListBackups.Listed;
import java.util.Optional;

/** What is done once for a ledger that was opened: damage is looked for, and a sound ledger gets the backup of the day. */
public final class CareForLedger {
    private final BackupShelf shelf;
    private final BackUp backUp;
    private final ListBackups list;

    public CareForLedger(BackupShelf shelf, BackUp backUp) {
        this.shelf = shelf;
        this.backUp = backUp;
        this.list = new ListBackups(shelf);
    }

    /**
     * What was found.
     *
     * @param newest the newest sound backup, where the ledger is damaged
     * @param refused why the backup of the day could not be made
     * @param syncFolder the folder above the ledger that a service copies elsewhere; empty unless this is the first backup
     */
    public record Findings(
            boolean damaged, Optional<Listed> newest, Optional<BackupRefused> refused, Optional<String> syncFolder) {}

    public Findings run() {
        try {
            shelf.contents(shelf.ledger());
        } catch (BackupRefused unsound) {
            boolean damaged = unsound.reason() == BackupRefused.Cause.DAMAGED;
            return new Findings(
                    damaged, damaged ? list.newestGood() : Optional.empty(), Optional.empty(), Optional.empty());
        }
        boolean first = shelf.all().isEmpty();
        Optional<String> sync = first ? SyncFolder.above(shelf.ledger()) : Optional.empty();
        try {
            backUp.daily();
            return new Findings(false, Optional.empty(), Optional.empty(), sync);
        } catch (BackupRefused refused) {
            return new Findings(false, Optional.empty(), Optional.of(refused), sync);
        }
    }
}
