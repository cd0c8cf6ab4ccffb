package huanqing.infra.sqlite.backup;

import huanqing.app.backup.BackupRefused;
import huanqing.app.backup.BackupRefused.Cause;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what the driver and the disk throw into what the use cases know. */
final class Trouble {
    private static final int PRIMARY_CODE = 0xff;

    private Trouble() {}

    static BackupRefused with(Path file, SQLException failure) {
        return new BackupRefused(causeOf(failure), file, failure);
    }

    static BackupRefused with(Path file, IOException failure) {
        return new BackupRefused(isFull(failure) ? Cause.NO_ROOM : Cause.NOT_WRITABLE, file, failure);
    }

    private static Cause causeOf(SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            throw new IllegalStateException(failure);
        }
        return switch (SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY_CODE)) {
            case SQLITE_FULL, SQLITE_IOERR -> Cause.NO_ROOM;
            case SQLITE_BUSY, SQLITE_LOCKED -> Cause.BUSY;
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> Cause.NOT_WRITABLE;
            case SQLITE_NOTADB -> Cause.NOT_A_LEDGER;
            // A table that is missing or says something else than it should is damage as well.
            case SQLITE_CORRUPT, SQLITE_ERROR, SQLITE_SCHEMA, SQLITE_MISMATCH -> Cause.DAMAGED;
            default -> throw new IllegalStateException(failure);
        };
    }

    /** The JDK has no type for it, only the system's words. */
    private static boolean isFull(IOException failure) {
        String reason = failure instanceof FileSystemException system
                ? String.valueOf(system.getReason())
                : String.valueOf(failure.getMessage());
        return reason.contains("No space") || reason.contains("not enough space") || reason.contains("too large");
    }
}
