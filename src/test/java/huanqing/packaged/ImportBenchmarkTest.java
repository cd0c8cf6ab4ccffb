package huanqing.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import huanqing.demo.BenchmarkStatement;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A million rows, whole process, beside the sqlite3 shell that builds a ledger of the same columns, keys, indexes, page size
 * and durability from the same rows: once through the write-ahead log, once beside a rollback journal. The shell is spared
 * the decoding, the classification and the hostile rows. They take turns, so that other load on the machine meets all;
 * processor time is printed beside the time on the clock.
 */
@Tag("benchmark")
class ImportBenchmarkTest {
    private static final int ROWS = Integer.getInteger("rows", 1_000_000);

    /** A ledger's way in general, and its way while it has no rows yet. */
    private static final List<String> JOURNALS = List.of("WAL", "TRUNCATE");

    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    /** What {@code times} says of the children of a shell: minutes and seconds of user and system time. */
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

    @TempDir
    Path folder;

    private record Cost(double wall, double processor) {
        static Cost best(List<Cost> costs) {
            return new Cost(
                    costs.stream().mapToDouble(Cost::wall).min().orElseThrow(),
                    costs.stream().mapToDouble(Cost::processor).min().orElseThrow());
        }
    }

    @Test
    void aMillionRowsBesideTheShell() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/sqlite3")), "needs the sqlite3 shell to compare with");
        Path statement = folder.resolve("statement.csv");
        new BenchmarkStatement().write(ROWS, statement);
        Path plain = plainRows(statement);
        List<Cost> ours = new ArrayList<>();
        Map<String, List<Cost>> shells = new LinkedHashMap<>();
        JOURNALS.forEach(journal -> shells.put(journal, new ArrayList<>()));
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(cost(imports(statement)));
            for (String journal : JOURNALS) {
                shells.get(journal).add(cost(shell(plain, journal)));
            }
        }
        System.out.printf("%,d rows, %d rounds%n", ROWS, ROUNDS);
        print("import", Cost.best(ours));
        shells.forEach((journal, costs) -> compare("sqlite3 shell, " + journal, ours, costs));
    }

    private static void compare(String what, List<Cost> ours, List<Cost> shell) {
        print(what, Cost.best(shell));
        double[] ratios = IntStream.range(0, ROUNDS)
                .mapToDouble(round -> ours.get(round).wall() / shell.get(round).wall())
                .sorted()
                .toArray();
        System.out.printf(
                "  best against best %.2f, median of the rounds %.2f%n",
                Cost.best(ours).wall() / Cost.best(shell).wall(), ratios[ROUNDS / 2]);
    }

    private static void print(String what, Cost cost) {
        System.out.printf("%s: %.2f s, of processor time %.2f s%n", what, cost.wall(), cost.processor());
    }

    private ProcessBuilder imports(Path statement) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                // As the launcher starts an import.
                "-XX:MaxInlineLevel=5",
                "-XX:InlineSmallCode=1000",
                "-XX:FreqInlineSize=120",
                "-cp",
                System.getProperty("java.class.path"),
                "huanqing.Main",
                "import",
                statement.toString(),
                "--ledger",
                folder.resolve("ours.db").toString());
    }

    private ProcessBuilder shell(Path rows, String journal) throws IOException {
        Path script = folder.resolve("shell.sql");
        String sql = new String(
                ImportBenchmarkTest.class
                        .getResourceAsStream("shell-import.sql")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        Files.writeString(script, sql.replace("ROWS_FILE", rows.toString()).replace("JOURNAL", journal));
        return new ProcessBuilder("sqlite3", folder.resolve("shell.db").toString()).redirectInput(script.toFile());
    }

    private Cost cost(ProcessBuilder process) throws IOException, InterruptedException {
        for (String name :
                List.of("ours.db", "ours.db-wal", "ours.db-shm", "shell.db", "shell.db-wal", "shell.db-shm")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Path times = folder.resolve("times.txt");
        List<String> command =
                new ArrayList<>(List.of("sh", "-c", "\"$@\" > /dev/null 2>&1; code=$?; times; exit $code", "sh"));
        command.addAll(process.command());
        long start = System.nanoTime();
        Process started =
                process.command(command).redirectOutput(times.toFile()).start();
        assertEquals(0, started.waitFor());
        double wall = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) / 1000.0;
        return new Cost(wall, processorSeconds(Files.readString(times)));
    }

    private static double processorSeconds(String times) {
        Matcher children = TIMES.matcher(times);
        assertTrue(children.find(), times);
        return 60 * (Integer.parseInt(children.group(1)) + Integer.parseInt(children.group(3)))
                + Double.parseDouble(children.group(2))
                + Double.parseDouble(children.group(4));
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
