package huanqing.infra.sqlite.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteOpenMode;

/** Connections to a ledger that may write: durable, with a write-ahead log, for one thread. */
public final class LedgerConnection {
    private static final int BUSY_MILLIS = 5_000;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final int PRIMARY_CODE = 0xff;
    private static final int CACHE_KIB = 64 << 10;

    /** Of a new file; one that is there keeps its own. A row is some 600 bytes, and larger pages cost less a row. */
    private static final int PAGE_BYTES = 16 << 10;

    private LedgerConnection() {}

    /** @param url {@code jdbc:sqlite:} and the file, which is made where it is missing, or {@code :memory:} */
    public static Connection open(String url) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        // Only the ledger's own thread uses the connection, so SQLite need not lock it at every call.
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        // The driver would run a query of its own after every insert to learn a key that nobody asks it for.
        config.setGetGeneratedKeys(false);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return inPagesOfItsOwnSize(config.createConnection(url));
    }

    /**
     * The page size must be said before the journal mode, for that writes the first page, and the size of the cache after
     * both, for SQLite turns it into pages at once. The driver's configuration knows no order.
     */
    private static Connection inPagesOfItsOwnSize(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size = " + PAGE_BYTES);
            keepALog(statement);
            // A row that gives way to another of the same key is a change that a step of the history has to note.
            statement.execute("PRAGMA recursive_triggers = ON");
            statement.execute("PRAGMA cache_size = -" + CACHE_KIB);
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    /** Where two programs begin a ledger at once, SQLite refuses this change to one of them without waiting. */
    private static void keepALog(Statement statement) throws SQLException {
        long patience = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BUSY_MILLIS);
        while (true) {
            try {
                statement.execute("PRAGMA journal_mode = WAL");
                return;
            } catch (SQLException busy) {
                boolean isBusy = (busy.getErrorCode() & PRIMARY_CODE) == SQLiteErrorCode.SQLITE_BUSY.code;
                if (!isBusy || System.nanoTime() > patience) {
                    throw busy;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }
}
