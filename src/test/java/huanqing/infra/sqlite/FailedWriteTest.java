package huanqing.infra.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanqing.app.LedgerUnavailable;
import huanqing.app.LedgerUnavailable.Cause;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A write that the file does not take is refused by its reason, changes nothing, and leaves the ledger usable. */
class FailedWriteTest {
    @TempDir
    Path folder;

    private Path file;
    private Database ledger;

    @BeforeEach
    void open() {
        file = folder.resolve("ledger.db");
        ledger = Database.open(file);
        write("CREATE TABLE note (text TEXT)");
        write("INSERT INTO note VALUES ('before')");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aFullDiskIsCalledSo() {
        limitPagesTo("1");
        assertEquals(Cause.DISK_FULL, refusalOf(this::writeMuch));
        assertEquals(1, rows());
        limitPagesTo("1000000");
        write("INSERT INTO note VALUES ('after')");
        assertEquals(2, rows());
    }

    @Test
    void aDiskThatIsFullWhenPagesSpillIsCalledSo() {
        ledger.read(() -> ledger.statements().change("PRAGMA cache_size = 10"));
        limitPagesTo("60");
        assertEquals(Cause.DISK_FULL, refusalOf(this::writeMuch));
        assertEquals(1, rows());
    }

    @Test
    void aLedgerThatMayNotBeWrittenIsCalledSo() {
        ledger.read(() -> ledger.statements().change("PRAGMA query_only = ON"));
        assertEquals(Cause.READ_ONLY, refusalOf(() -> write("INSERT INTO note VALUES ('x')")));
        assertEquals(1, rows());
    }

    @Test
    void aLedgerThatAnotherProgramWritesIsCalledBusy() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertEquals(Cause.BUSY, refusalOf(() -> write("INSERT INTO note VALUES ('x')")));
            statement.execute("ROLLBACK");
        }
        write("INSERT INTO note VALUES ('after')");
        assertEquals(2, rows());
    }

    @Test
    void whateverTheWorkThrowsIsWhatTheCallerSees() {
        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> ledger.write(FailedWriteTest::throwing));
        assertEquals("of the work", thrown.getMessage());
    }

    private static Object throwing() {
        throw new IllegalStateException("of the work");
    }

    private Cause refusalOf(Runnable work) {
        return assertThrows(LedgerUnavailable.class, work::run).reason();
    }

    private void writeMuch() {
        ledger.write(() -> {
            for (int i = 0; i < 2_000; i++) {
                ledger.statements().change("INSERT INTO note VALUES (?)", "long ".repeat(1_000));
            }
            return 0;
        });
    }

    private void limitPagesTo(String pages) {
        ledger.read(() -> ledger.statements().list("PRAGMA max_page_count = " + pages, row -> 0));
    }

    private void write(String sql) {
        ledger.write(() -> ledger.statements().change(sql));
    }

    private int rows() {
        return ledger.read(() -> ledger.statements()
                .one("SELECT count(*) FROM note", row -> row.getInt(1))
                .orElseThrow());
    }
}
