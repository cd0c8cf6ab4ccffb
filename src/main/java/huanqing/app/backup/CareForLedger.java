package huanqing.app.backup;

import huanqing.app.backup.ListBackups.Listed;
import java.util.Optional;

/** What is done once for a ledger that was opened: damage is looked for, and a sound ledger gets the backup of the day. */
public final class CareForLedger {
    private final BackupShelf shelf;
    private final BackUp backUp;
    private final ListBackups list;
    private final ToldPlaces told;

    public CareForLedger(BackupShelf shelf, BackUp backUp, ToldPlaces told) {
        this.shelf = shelf;
        this.backUp = backUp;
        this.list = new ListBackups(shelf);
        this.told = told;
    }

    /**
     * What was found.
     *
     * @param newest the newest sound backup, where the ledger is damaged
     * @param refused why the backup of the day could not be made
     * @param syncFolder the folder above the ledger that a service copies elsewhere; empty where the person was told,
     *     or has something worse to hear first
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
        try {
            backUp.daily();
            return new Findings(false, Optional.empty(), Optional.empty(), newSyncFolder());
        } catch (BackupRefused refused) {
            return new Findings(false, Optional.empty(), Optional.of(refused), Optional.empty());
        }
    }

    /** The person has been told of the folder that a service copies elsewhere. */
    public void toldOfSyncFolder() {
        told.add(shelf.ledger());
    }

    private Optional<String> newSyncFolder() {
        return SyncFolder.above(shelf.ledger()).filter(folder -> !told.contains(shelf.ledger()));
    }
}
