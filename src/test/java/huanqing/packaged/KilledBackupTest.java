package huanqing.packaged;

import static huanqing.packaged.KillBench.KILLS;
import static huanqing.packaged.KillBench.entries;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private static final int FEW = 5_000;
    private static final long SEED = 20261122;

    @TempDir
    Path folder;

    @Test
    void whatAKillLeavesIsWholeOrIsNoBackup() throws Exception {
        KillBench bench = new KillBench(folder, SEED);
        imported(bench, "large.csv", ROWS);
        bench.run(bench.ledger, "backup");
        long millis = bench.writingTimeOf(bench.ledger, "backup");
        int made = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<Path> before = bench.backups();
            bench.killedWriting(millis, bench.ledger, "backup");
            List<Path> after = bench.backups();
            for (Path backup : after) {
                assertEquals(ROWS, entries(backup), backup.toString());
            }
            made += before.containsAll(after) ? 0 : 1;
        }
        System.out.printf("killed backups: %d of %d were made, all whole%n", made, KILLS);
        assertEquals(ROWS, entries(bench.ledger));
        assertTrue(made < KILLS, "no kill came before the end: the test saw nothing");
    }

    /** What was in the ledger before is in a backup by then: otherwise a kill could cost it. */
    @Test
    void aKilledRestoreLeavesTheLedgerBeforeOrAfter() throws Exception {
        KillBench bench = new KillBench(folder, SEED);
        imported(bench, "small.csv", FEW);
        String small = copied(bench, "small.db");
        imported(bench, "large.csv", ROWS);
        String large = copied(bench, "large.db");
        bench.run(bench.ledger, "restore", small);
        bench.run(bench.ledger, "restore", large);
        long millis = bench.writingTimeOf(bench.ledger, "restore", small);
        int restored = 0;
        int kept = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            bench.run(bench.ledger, "restore", large);
            List<Path> before = bench.backups();
            bench.killedWriting(millis, bench.ledger, "restore", small);
            long after = entries(bench.ledger);
            assertTrue(after == ROWS || after == FEW, "half-restored: " + after);
            boolean isKept = isKept(bench, before);
            assertTrue(after == ROWS || isKept, "the ledger of before is gone");
            restored += after == FEW ? 1 : 0;
            kept += isKept ? 1 : 0;
        }
        System.out.printf(
                "killed restores: %d of %d had happened, %d had kept the ledger of before, all sound%n",
                restored, KILLS, kept);
        assertTrue(restored < KILLS, "no kill came before the end: the test saw nothing");
    }

    private static void imported(KillBench bench, String name, int rows) throws Exception {
        bench.run(bench.ledger, "import", bench.statement(name, rows).toString());
    }

    private String copied(KillBench bench, String name) throws Exception {
        String file = folder.resolve(name).toString();
        bench.run(bench.ledger, "backup", file);
        return file;
    }

    private static boolean isKept(KillBench bench, List<Path> before) throws Exception {
        List<Path> made = new ArrayList<>(bench.backups());
        made.removeAll(before);
        for (Path backup : made) {
            if (entries(backup) == ROWS) {
                return true;
            }
        }
        return false;
    }
}
