package huanqing;

import huanqing.app.Progress;
import huanqing.app.statement.ImportRequest;
import huanqing.demo.BenchmarkStatement;
import huanqing.infra.files.UserFolders;
import huanqing.wiring.ledger.OpenedLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 100,000 rows in a program that already runs: the preview, the import, and the same file once more. */
@Tag("benchmark")
class RunningImportBenchmarkTest {
    private static final int ROWS = 100_000;
    private static final int ROUNDS = 5;

    @TempDir
    Path folder;

    @Test
    void aHundredThousandRowsInTheRunningProgram() throws Exception {
        Path statement = folder.resolve("statement.csv");
        new BenchmarkStatement().write(ROWS, statement);
        Wiring wiring = new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), folder));
        long[] best = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};
        for (int round = 0; round < ROUNDS; round++) {
            try (OpenedLedger ledger = wiring.open(folder.resolve("ledger" + round + ".db"))) {
                var importing = ledger.statements().importStatement();
                keepBest(best, 0, () -> importing.preview(ImportRequest.of(statement), Progress.NONE));
                keepBest(best, 1, () -> importing.accept(ImportRequest.of(statement), Progress.NONE));
                keepBest(best, 2, () -> importing.accept(ImportRequest.of(statement), Progress.NONE));
            }
        }
        System.out.printf(
                "running import of %,d rows: preview %d ms, import %d ms, again %d ms%n",
                ROWS, best[0], best[1], best[2]);
    }

    private static void keepBest(long[] best, int place, Runnable work) {
        long start = System.nanoTime();
        work.run();
        best[place] = Math.min(best[place], TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }
}
