package huanqing.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huanqing.demo.BenchmarkStatement;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A million rows, whole process, beside the sqlite3 shell that builds a ledger of the same columns and indexes from the
 * same rows. The shell is spared the decoding, the classification and the hostile rows.
 */
@Tag("benchmark")
class ImportBenchmarkTest {
    private static final int ROWS = Integer.getInteger("rows", 1_000_000);
    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    @Test
    void aMillionRowsBesideTheShell() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/sqlite3")), "needs the sqlite3 shell to compare with");
        Path statement = folder.resolve("statement.csv");
        new BenchmarkStatement().write(ROWS, statement);
        Path plain = plainRows(statement);
        double ours = Double.MAX_VALUE;
        double shell = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            ours = Math.min(ours, seconds(imports(statement)));
            shell = Math.min(shell, seconds(shell(plain)));
        }
        System.out.printf(
                "import of %,d rows: %.2f s; sqlite3 shell: %.2f s; ratio %.2f%n", ROWS, ours, shell, ours / shell);
    }

    private ProcessBuilder imports(Path statement) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "huanqing.Main",
                "import",
                statement.toString(),
                "--ledger",
                folder.resolve("ours.db").toString());
    }

    private ProcessBuilder shell(Path rows) throws IOException {
        Path script = folder.resolve("shell.sql");
        String sql = new String(
                ImportBenchmarkTest.class
                        .getResourceAsStream("shell-import.sql")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        Files.writeString(script, sql.replace("ROWS_FILE", rows.toString()));
        return new ProcessBuilder("sqlite3", folder.resolve("shell.db").toString()).redirectInput(script.toFile());
    }

    private double seconds(ProcessBuilder process) throws IOException, InterruptedException {
        for (String name :
                List.of("ours.db", "ours.db-wal", "ours.db-shm", "shell.db", "shell.db-wal", "shell.db-shm")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        long start = System.nanoTime();
        Process started = process.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(0, started.waitFor());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) / 1000.0;
    }

    /** The rows without the preamble, in UTF-8, as the shell wants them. */
    private Path plainRows(Path statement) throws IOException {
        Path plain = folder.resolve("plain.csv");
        try (BufferedReader in = Files.newBufferedReader(statement, Charset.forName("GB18030"));
                Writer out = Files.newBufferedWriter(plain)) {
            boolean header = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (header) {
                    out.append(line).append('\n');
                }
                header |= line.startsWith("交易时间");
            }
        }
        return plain;
    }
}
