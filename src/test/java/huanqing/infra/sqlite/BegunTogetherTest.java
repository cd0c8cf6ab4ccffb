package huanqing.infra.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs that begin the same ledger at the same moment, as two imports started side by side do. */
class BegunTogetherTest {
    private static final int ROUNDS = 6;
    private static final int PROGRAMS = 2;

    @TempDir
    Path folder;

    @Test
    void twoProgramsMayBeginOneLedgerAtOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Path file = folder.resolve("ledger" + round + ".db");
            for (Future<Boolean> begun : atOnce(file)) {
                assertThat(begun.get()).isTrue();
            }
        }
    }

    private static List<Future<Boolean>> atOnce(Path file) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(PROGRAMS);
        List<Callable<Boolean>> programs = new ArrayList<>();
        for (int program = 0; program < PROGRAMS; program++) {
            programs.add(() -> begins(file, start));
        }
        ExecutorService pool = Executors.newFixedThreadPool(PROGRAMS);
        try {
            return pool.invokeAll(programs);
        } finally {
            pool.shutdown();
        }
    }

    private static boolean begins(Path file, CyclicBarrier start) throws Exception {
        start.await();
        try (Database database = Database.open(file)) {
            return database.read(() -> true);
        }
    }
}
