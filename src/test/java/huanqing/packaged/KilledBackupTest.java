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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What looks like a backup is one, and a restore has happened or has not: both are killed at random moments. {@code mvn -Pkill
 * test} runs it; {@code -Dkills=N} says how often.
 */
@Tag("kill")
class KilledBackupTest {
    private static final int ROWS = 60_000;
    private static final int KILLS = Integer.getInteger("kills", 40);
    private static final long SEED = 20261122;

    @TempDir
    Path folder;

    @Test
    void whatAKillLeavesIsWholeOrIsNoBackup() throws Exception {
        Path ledger = folder.resolve("ledger.db");
        run("import", statement("large.csv", ROWS).toString());
        long millis = durationOf("backup");
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            killed(random, millis, "backup");
            for (Path backup : backups()) {
                assertEquals(ROWS, entries(backup), backup.toString());
            }
        }
        assertEquals(ROWS, entries(ledger));
    }

    @Test
    void aKilledRestoreLeavesTheLedgerBeforeOrAfter() throws Exception {
        Path ledger = folder.resolve("ledger.db");
        run("import", statement("small.csv", 5_000).toString());
        Path small = folder.resolve("small.db");
        run("backup", small.toString());
        run("import", statement("large.csv", ROWS).toString());
        Path large = folder.resolve("large.db");
        run("backup", large.toString());
        long millis = durationOf("restore", small.toString());
        int restored = 0;
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            run("restore", large.toString());
            killed(random, millis, "restore", small.toString());
            long after = entries(ledger);
            assertTrue(after == ROWS || after == 5_000, "half-restored: " + after);
            restored += after == ROWS ? 0 : 1;
        }
        System.out.printf("killed restores: %d of %d had happened, all sound%n", restored, KILLS);
        assertTrue(restored < KILLS, "no kill came before the end: the test saw nothing");
    }

    private Path statement(String name, int rows) throws IOException {
        Path file = folder.resolve(name);
        new BenchmarkStatement().write(rows, file);
        return file;
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("ledger.db.backups"))) {
            return files.filter(file -> file.toString().endsWith(".db")).toList();
        }
    }

    private long durationOf(String... arguments) throws Exception {
        long start = System.nanoTime();
        run(arguments);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private void run(String... arguments) throws Exception {
        assertEquals(0, started(arguments).waitFor());
    }

    private void killed(Random random, long millis, String... arguments) throws Exception {
        Process process = started(arguments);
        if (!process.waitFor((long) (millis * (0.2 + random.nextDouble())), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private Process started(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "huanqing.Main"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--ledger", folder.resolve("ledger.db").toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

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
