package huanqing.cli.backup;

import huanqing.app.backup.BackUp;
import huanqing.app.backup.ListBackups;
import huanqing.app.backup.RestoreBackup;
import java.nio.file.Path;

/** What the commands for backups need; a ledger need not be open for it, nor sound. */
public interface BackupDoor {
    /** The ledger file of this person on this system. */
    Path defaultFile();

    Backups backups(Path ledger);

    /** The use cases over the backups of one ledger file. */
    interface Backups {
        Path ledger();

        BackUp backUp();

        ListBackups listBackups();

        RestoreBackup restoreBackup();
    }
}
