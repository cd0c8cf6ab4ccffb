package huanqing.packaged;

import static huanqing.packaged.KillBench.KILLS;
import static huanqing.packaged.KillBench.entries;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.infra.sqlite.Database;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Pages go to the file long before the commit. */
    private static final int MORE_THAN_THE_CACHE_HOLDS = 200_000;

    private static final long SEED = 20261121;

    @TempDir
    Path folder;

    @Test
    void aKilledImportLeavesTheLedgerBeforeOrAfter() throws Exception {
        KillBench bench = new KillBench(folder, SEED);
        bench.run(bench.ledger, "import", bench.statement("small.csv", 5_000).toString());
        killImports(bench, ROWS);
    }

    @Test
    void aKilledFirstImportLeavesTheLedgerEmptyOrFull() throws Exception {
        KillBench bench = new KillBench(folder, SEED);
        Database.open(bench.ledger).close();
        killImports(bench, MORE_THAN_THE_CACHE_HOLDS);
    }

    private void killImports(KillBench bench, int rows) throws Exception {
        String large = bench.statement("large.csv", rows).toString();
        long before = entries(bench.ledger);
        long millis = bench.durationOf(folder.resolve("timed.db"), "import", large);
        int stoppedBefore = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path copy = Files.copy(bench.ledger, folder.resolve("copy" + kill + ".db"));
            bench.killed(millis, copy, "import", large);
            long after = entries(copy);
            assertTrue(after == before || after == rows, "half-written: " + after);
            stoppedBefore += after == before ? 1 : 0;
        }
        System.out.printf(
                "killed imports of %,d rows: %d of %d stopped before the commit, all sound%n",
                rows, stoppedBefore, KILLS);
        assertTrue(stoppedBefore > 0, "no kill came before the commit: the test saw nothing");
    }
}
