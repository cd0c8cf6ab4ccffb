package huanqing.infra.sqlite;

import huanqing.app.LedgerUnavailable;
import huanqing.app.LedgerUnavailable.Cause;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what the driver throws into what the use cases know. */
final class SqlFailure {
    private static final int PRIMARY_CODE = 0xff;

    private SqlFailure() {}

    /** An exception to throw: a known refusal of the file, or the failure itself, unchecked. */
    static RuntimeException translated(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof SQLException sql) {
            return new LedgerUnavailable(causeOf(sql), sql);
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
    }

    /** Whether a row was refused because of the other rows: its key is taken, or what it refers to is missing. */
    static boolean isConstraint(SQLException failure) {
        return failure instanceof SQLiteException sqlite && codeOf(sqlite) == SQLiteErrorCode.SQLITE_CONSTRAINT;
    }

    private static SQLiteErrorCode codeOf(SQLiteException failure) {
        return SQLiteErrorCode.getErrorCode(failure.getResultCode().code & PRIMARY_CODE);
    }

    private static Cause causeOf(SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            throw new IllegalStateException(failure);
        }
        return switch (codeOf(sqlite)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> Cause.BUSY;
            case SQLITE_READONLY -> Cause.READ_ONLY;
            case SQLITE_FULL, SQLITE_IOERR -> Cause.DISK_FULL;
            case SQLITE_CORRUPT -> Cause.DAMAGED;
            case SQLITE_NOTADB -> Cause.NOT_A_LEDGER;
            case SQLITE_CANTOPEN, SQLITE_PERM -> Cause.CANNOT_OPEN;
            default -> throw new IllegalStateException(failure);
        };
    }
}
