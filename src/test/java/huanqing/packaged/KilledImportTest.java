package huanqing.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.demo.BenchmarkStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing half-written: the import is killed at random moments; after each the ledger is sound and exactly as before or
 * after. {@code mvn -Pkill test} runs it; {@code -Dkills=N} says how often.
 */
@Tag("kill")
class KilledImportTest {
    private static final int ROWS = 60_000;
    private static final int KILLS = Integer.getInteger("kills", 40);
    private static final long SEED = 20261121;

    @TempDir
    Path folder;

    @Test
    void aKilledImportLeavesTheLedgerBeforeOrAfter() throws Exception {
        Path small = statement("small.csv", 5_000);
        Path large = statement("large.csv", ROWS);
        Path ledger = folder.resolve("ledger.db");
        assertEquals(0, started(small, ledger).waitFor());
        long before = entries(ledger);
        long millis = durationOf(large);
        int stoppedBefore = 0;
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Path copy = Files.copy(ledger, folder.resolve("copy" + kill + ".db"));
            Process process = started(large, copy);
            if (!process.waitFor((long) (millis * (0.2 + random.nextDouble())), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            long after = entries(copy);
            assertTrue(after == before || after == ROWS, "half-written: " + after);
            stoppedBefore += after == before ? 1 : 0;
        }
        System.out.printf("killed imports: %d of %d stopped before the commit, all sound%n", stoppedBefore, KILLS);
        assertTrue(stoppedBefore > 0, "no kill came before the commit: the test saw nothing");
    }

    private Path statement(String name, int rows) throws IOException {
        Path file = folder.resolve(name);
        new BenchmarkStatement().write(rows, file);
        return file;
    }

    private long durationOf(Path statement) throws Exception {
        long start = System.nanoTime();
        assertEquals(0, started(statement, folder.resolve("timed.db")).waitFor());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static Process started(Path statement, Path ledger) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "huanqing.Main",
                        "import",
                        statement.toString(),
                        "--ledger",
                        ledger.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Opens the ledger as its next user would, with the write-ahead log that the killed process left. */
    private static long entries(Path ledger) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger)) {
            assertEquals("ok", text(connection, "PRAGMA integrity_check"));
            assertEquals("0", text(connection, "SELECT count(*) FROM pragma_foreign_key_check"));
            return Long.parseLong(text(connection, "SELECT count(*) FROM entry"));
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
