package huanqing.wiring.backup;

import huanqing.app.Progress;
import huanqing.app.backup.BackUp;
import huanqing.app.backup.BackupRefused;
import huanqing.app.backup.BackupShelf;
import huanqing.app.backup.BeforeLargeImport;
import huanqing.app.backup.CareForLedger;
import huanqing.app.backup.ListBackups;
import huanqing.app.backup.RestoreBackup;
import huanqing.app.backup.ToldPlaces;
import huanqing.cli.backup.BackupDoor;
import huanqing.infra.sqlite.Database;
import huanqing.infra.sqlite.backup.BackupFolder;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The backups' use cases over one ledger file, which need not be open. */
public final class LedgerBackups implements BackupDoor.Backups {
    private static final System.Logger LOG = System.getLogger(LedgerBackups.class.getName());

    private final BackupShelf shelf;
    private final Clock clock;

    public LedgerBackups(Path ledger, Clock clock) {
        this.shelf = new BackupFolder(ledger, Database.newestSchema());
        this.clock = clock;
    }

    /** What an import into this ledger is to be watched by; nothing for a ledger that is in no file. */
    public static UnaryOperator<Progress> guarding(Database database, Clock clock) {
        return database.file()
                .<UnaryOperator<Progress>>map(file -> {
                    BackUp backUp = new LedgerBackups(file, clock).backUp();
                    return progress -> {
                        daily(backUp);
                        return new BeforeLargeImport(progress, backUp);
                    };
                })
                .orElse(UnaryOperator.identity());
    }

    /** The first use of a day may be an import by command. A small import can be undone, so it need not wait for room. */
    private static void daily(BackUp backUp) {
        try {
            backUp.daily();
        } catch (BackupRefused refused) {
            LOG.log(Level.WARNING, "The backup of the day could not be made", refused);
        }
    }

    @Override
    public BackUp backUp() {
        return new BackUp(shelf, clock);
    }

    public CareForLedger careForLedger(ToldPlaces told) {
        return new CareForLedger(shelf, backUp(), told);
    }

    @Override
    public ListBackups listBackups() {
        return new ListBackups(shelf);
    }

    @Override
    public RestoreBackup restoreBackup() {
        return new RestoreBackup(shelf, clock);
    }

    @Override
    public Path ledger() {
        return shelf.ledger();
    }

    /** Puts a backup in the place of a ledger that is closed; says why when it cannot. */
    public Optional<BackupRefused> putBack(Path backup) {
        try {
            restoreBackup().run(backup);
            return Optional.empty();
        } catch (BackupRefused refused) {
            LOG.log(Level.WARNING, "The backup could not be put back", refused);
            return Optional.of(refused);
        }
    }

    /** Where the backups lie. */
    public Path folder() {
        return shelf.folder();
    }
}
