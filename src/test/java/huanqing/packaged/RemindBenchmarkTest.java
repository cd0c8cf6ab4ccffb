package huanqing.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.demo.BenchmarkStatement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the system's scheduler starts must not be noticed: the whole process on a ledger of 100,000 rows. {@code -Dprogram=FILE}
 * measures an installed program, else the launcher that {@code package} leaves, else the classes at hand.
 */
@Tag("benchmark")
class RemindBenchmarkTest {
    private static final int ROWS = 100_000;
    private static final int ROUNDS = 7;
    private static final Path LAUNCHER = Path.of("target/huanqing/bin/huanqing");

    @TempDir
    Path folder;

    @Test
    void reminding_on_a_hundred_thousand_rows() throws Exception {
        Path statement = folder.resolve("statement.csv");
        new BenchmarkStatement().write(ROWS, statement);
        String ledger = folder.resolve("ledger.db").toString();
        run("import", statement.toString(), "--ledger", ledger);
        List<Double> looks = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            looks.add(run("remind", "--at", "2026-11-2" + round + "T09:00", "--json", "--ledger", ledger));
        }
        looks.sort(Double::compare);
        double median = looks.get(ROUNDS / 2);
        System.out.printf(
                "remind on %,d rows: median %.2f s, fastest %.2f s, slowest %.2f s%n",
                ROWS, median, looks.get(0), looks.get(ROUNDS - 1));
        assertTrue(median < 1.0, "median " + median + " s");
    }

    private static double run(String... arguments) throws Exception {
        long start = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(program().stream(), Stream.of(arguments)).toList());
        builder.environment().remove("DBUS_SESSION_BUS_ADDRESS");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(0, process.waitFor());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) / 1000.0;
    }

    private static List<String> program() {
        String installed = System.getProperty("program", LAUNCHER.toString());
        if (Files.isExecutable(Path.of(installed))) {
            return List.of(installed);
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), "huanqing.Main");
    }
}
