package huanqing.infra.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New ledgers have large pages, which imports are quicker with; ledgers of earlier versions stay as they are and usable. */
class PageSizeTest {
    private static final int CACHE_KIB = 64 << 10;

    @TempDir
    Path folder;

    @Test
    void newLedgerHasPagesOf16KiBAndNoMoreCacheForIt() {
        try (Database ledger = Database.open(folder.resolve("ledger.db"))) {
            assertEquals(16 << 10, number(ledger, "PRAGMA page_size"));
            assertEquals(-CACHE_KIB, number(ledger, "PRAGMA cache_size"));
            assertEquals(2, number(ledger, "PRAGMA synchronous"));
        }
    }

    @Test
    void ledgerOfAnEarlierVersionKeepsItsPagesAndWhatIsInIt() throws SQLException {
        Path file = folder.resolve("ledger.db");
        try (Database ledger = Database.open(file)) {
            ledger.write(() -> ledger.statements().change("INSERT INTO account_salt VALUES (?)", new byte[] {7}));
        }
        inPagesOf4KiB(file);
        try (Database ledger = Database.open(file)) {
            assertEquals(4 << 10, number(ledger, "PRAGMA page_size"));
            assertEquals(1, number(ledger, "SELECT count(*) FROM account_salt"));
            assertEquals("wal", ledger.read(() -> ledger.statements()
                    .one("PRAGMA journal_mode", row -> row.getString(1))
                    .orElseThrow()));
        }
    }

    private static void inPagesOf4KiB(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
            statement.execute("PRAGMA page_size = 4096");
            statement.execute("VACUUM");
        }
    }

    private static int number(Database ledger, String sql) {
        return ledger.read(
                () -> ledger.statements().one(sql, row -> row.getInt(1)).orElseThrow());
    }
}
