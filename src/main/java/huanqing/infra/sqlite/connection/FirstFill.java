package huanqing.infra.sqlite.connection;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;

/**
 * How the first rows come into a ledger without any. A write-ahead log would hold every page a second time, and all of them
 * would then be copied; a rollback journal has next to nothing to keep of a ledger that is next to nothing, and the rows go
 * straight to their place. Both are all or nothing and outlast a loss of power. Others cannot read meanwhile, but there is
 * nothing to be read yet; where one is at it, the log stays.
 */
public final class FirstFill {
    private static final System.Logger LOG = System.getLogger(FirstFill.class.getName());
    private static final String EMPTY = "SELECT NOT EXISTS (SELECT 1 FROM entry)";

    private FirstFill() {}

    /** Runs a transaction, from its beginning to its end, in the way that suits what the ledger holds so far. */
    public static <T> T of(Connection connection, Callable<T> transaction) throws Exception {
        if (!isEmpty(connection)) {
            return transaction.call();
        }
        journal(connection, "TRUNCATE");
        try {
            return transaction.call();
        } finally {
            journal(connection, "WAL");
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(EMPTY)) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Where another is reading, the way stays as it is: slower, or until the ledger is opened next. */
    private static void journal(Connection connection, String mode) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = " + mode);
        } catch (SQLException busy) {
            LOG.log(Level.DEBUG, "The ledger is in use", busy);
        }
    }
}
