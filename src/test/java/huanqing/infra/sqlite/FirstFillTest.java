package huanqing.infra.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first rows of a ledger go straight to their place, all of them or none, and the ledger is as any other afterwards. */
class FirstFillTest {
    private static final int ROWS = 2_000;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("ledger.db");
        try (Database ledger = Database.open(file)) {
            ledger.write(() -> ledger.statements().change("CREATE TABLE note (text TEXT)"));
        }
    }

    @Test
    void itKeepsNoSecondCopyOfTheRowsAndLeavesTheLedgerAsItWas() {
        try (Database ledger = Database.open(file)) {
            long log = ledger.load(() -> {
                fill(ledger);
                return sizeOf("-wal");
            });
            assertEquals(0, log);
            assertEquals("wal", text(ledger, "PRAGMA journal_mode"));
            assertEquals(0, sizeOf("-journal"));
        }
        try (Database ledger = Database.open(file)) {
            assertEquals(ROWS, notes(ledger));
            assertEquals("ok", text(ledger, "PRAGMA integrity_check"));
        }
    }

    @Test
    void aFillThatFailsLeavesNothing() {
        try (Database ledger = Database.open(file)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> ledger.load(() -> {
                        fill(ledger);
                        throw new IllegalStateException("half-way");
                    }));
            assertEquals(0, notes(ledger));
            assertEquals("wal", text(ledger, "PRAGMA journal_mode"));
        }
    }

    @Test
    void itWorksBesideSomeoneWhoReads() throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement reading = other.createStatement();
                Database ledger = Database.open(file)) {
            reading.execute("BEGIN");
            assertEquals(0, number(reading));
            ledger.load(() -> fill(ledger));
            assertEquals(0, number(reading));
            reading.execute("COMMIT");
            assertEquals(ROWS, number(reading));
            assertEquals("wal", text(ledger, "PRAGMA journal_mode"));
        }
    }

    @Test
    void itKeepsItsRowsWhenSomeoneComesToReadMeanwhile() throws SQLException {
        try (Database ledger = Database.open(file);
                Connection other = ledger.load(() -> {
                    fill(ledger);
                    return readingLater();
                });
                Statement reading = other.createStatement()) {
            assertEquals(ROWS, number(reading));
            ledger.write(() -> ledger.statements().change("INSERT INTO note VALUES ('later')"));
            assertEquals(ROWS + 1, number(reading));
        }
    }

    /** Enough to overflow the cache that it makes small. */
    private static int fill(Database ledger) {
        Statements run = ledger.statements();
        run.change("PRAGMA cache_size = 10");
        for (int row = 0; row < ROWS; row++) {
            run.change("INSERT INTO note VALUES (?)", "x".repeat(1_000));
        }
        return ROWS;
    }

    private Connection readingLater() {
        try {
            return DriverManager.getConnection("jdbc:sqlite:" + file);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int number(Statement reading) throws SQLException {
        try (ResultSet row = reading.executeQuery("SELECT count(*) FROM note")) {
            return row.getInt(1);
        }
    }

    private static int notes(Database ledger) {
        return Integer.parseInt(text(ledger, "SELECT count(*) FROM note"));
    }

    private static String text(Database ledger, String sql) {
        return ledger.read(
                () -> ledger.statements().one(sql, row -> row.getString(1)).orElseThrow());
    }

    private long sizeOf(String companion) {
        Path beside = file.resolveSibling(file.getFileName() + companion);
        try {
            return Files.exists(beside) ? Files.size(beside) : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
