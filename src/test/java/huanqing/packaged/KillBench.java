package huanqing.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** The program over a ledger in a folder, each command a process of its own that ends by itself or is killed. */
final class KillBench {
    /** How often to kill. */
    static final int KILLS = Integer.getInteger("kills", 40);

    private static final String BACKUPS = "ledger.db.backups";

    /** Kills begin this share of a whole run after its start; before it the program has not even been loaded. */
    private static final double EARLIEST = 0.2;

    final Path ledger;
    private final Path folder;
    private final Random random;

    /** @param seed for the moments at which commands are killed */
    KillBench(Path folder, long seed) {
        this.folder = folder;
        this.ledger = folder.resolve("ledger.db");
        this.random = new Random(seed);
    }

    Path statement(String name, int rows) throws IOException {
        Path file = folder.resolve(name);
        new BenchmarkStatement().write(rows, file);
        return file;
    }

    void run(Path onto, String... arguments) throws Exception {
        assertEquals(0, started(onto, arguments).waitFor(), String.join(" ", arguments));
    }

    /** How many milliseconds a command takes that nobody kills. */
    long durationOf(Path onto, String... arguments) throws Exception {
        long start = System.nanoTime();
        run(onto, arguments);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /**
     * Starts a command and kills it at a random moment, which may come after its end.
     *
     * @param millis how long the command takes
     */
    void killed(long millis, Path onto, String... arguments) throws Exception {
        Process process = started(onto, arguments);
        if (!process.waitFor((long) (millis * (EARLIEST + random.nextDouble())), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** How many milliseconds a command takes from the first file that it begins to its end. */
    long writingTimeOf(Path onto, String... arguments) throws Exception {
        forgetUnfinished();
        Process process = started(onto, arguments);
        awaitFirstWrite(process);
        long start = System.nanoTime();
        assertEquals(0, process.waitFor());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /**
     * Starts a command and kills it at a random moment after it has begun to write, however long the program took to start.
     *
     * @param millis how long the command writes
     */
    void killedWriting(long millis, Path onto, String... arguments) throws Exception {
        forgetUnfinished();
        Process process = started(onto, arguments);
        awaitFirstWrite(process);
        if (!process.waitFor((long) (millis * 1_000 * random.nextDouble()), TimeUnit.MICROSECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Where a killed command was copying to, if it was. */
    List<Path> unfinished() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path place : List.of(folder, folder.resolve(BACKUPS))) {
            try (Stream<Path> files = Files.list(place)) {
                files.filter(file -> file.toString().endsWith(".partial")).forEach(found::add);
            }
        }
        return found;
    }

    private void forgetUnfinished() throws IOException {
        for (Path file : unfinished()) {
            Files.delete(file);
        }
    }

    private void awaitFirstWrite(Process process) throws Exception {
        while (process.isAlive() && unfinished().isEmpty()) {
            Thread.sleep(1);
        }
    }

    /** What looks like a backup in the ledger's folder of backups. */
    List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(BACKUPS))) {
            return files.filter(file -> file.toString().endsWith(".db")).toList();
        }
    }

    /** Opens a ledger as its next user would, with the log that a killed process left; fails unless it is sound. */
    static long entries(Path ledger) throws SQLException {
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

    private static Process started(Path onto, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "huanqing.Main"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--ledger", onto.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
