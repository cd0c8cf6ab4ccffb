package huanqing;

import static huanqing.BackupBench.DEMO;
import static huanqing.BackupBench.everything;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damage is noticed, never overwritten, and answered with the newest backup that is sound. */
class DamagedLedgerTest {
    @TempDir
    Path folder;

    private BackupBench bench;
    private Map<String, List<String>> before;

    @BeforeEach
    void aLedgerWithABackup() throws Exception {
        bench = new BackupBench(folder);
        bench.imports(DEMO);
        bench.done("backup");
        before = everything(bench.ledger);
    }

    @Test
    void damagedBytesInTheMiddle() throws Exception {
        damage(bench.ledger);
        isNoticedKeptAndMended();
    }

    @Test
    void aFileCutInTheMiddle() throws Exception {
        cut(bench.ledger, Files.size(bench.ledger) / 2);
        isNoticedKeptAndMended();
    }

    @Test
    void aFileCutWithinItsFirstBytes() throws Exception {
        cut(bench.ledger, 50);
        isNoticedKeptAndMended();
    }

    @Test
    void aFileCutToNothingIsNotTakenForANewOne() throws Exception {
        cut(bench.ledger, 0);
        BackupBench.Said said = bench.run("import", DEMO.toString());
        assertEquals(1, said.exit());
        assertEquals(0, Files.size(bench.ledger));
        bench.done("restore", "latest");
        assertEquals(before, everything(bench.ledger));
    }

    @Test
    void aFileOfNoughts() throws Exception {
        Files.write(bench.ledger, new byte[(int) Files.size(bench.ledger)]);
        isNoticedKeptAndMended();
    }

    @Test
    void theLogOfTheDamagedFileIsKeptWithItAndNotAppliedToTheBackup() throws Exception {
        damage(bench.ledger);
        Path log = Files.write(folder.resolve("ledger.db-wal"), new byte[] {1, 2, 3});
        String kept = bench.done("restore", "latest").get("kept").getAsString();
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(Path.of(kept + "-wal")));
        assertFalse(Files.exists(log) && Files.size(log) > 0);
        assertEquals(before, everything(bench.ledger));
    }

    @Test
    void aDamagedBackupIsPassedOverAndRefused() throws Exception {
        bench.nextDay();
        Path broken = Path.of(bench.done("backup").get("file").getAsString());
        damage(broken);
        byte[] ledger = Files.readAllBytes(bench.ledger);
        BackupBench.Said refused = bench.run("restore", broken.toString());
        assertEquals(1, refused.exit());
        assertTrue(refused.err().contains("damaged or incomplete"), refused.err());
        assertArrayEquals(ledger, Files.readAllBytes(bench.ledger));
        assertEquals(
                "2026-11-22T10:15:30",
                bench.done("restore", "latest").get("made").getAsString());
        assertTrue(bench.run("backup", "--list").out().contains("damaged"));
    }

    @Test
    void noBackupIsMadeOfDamageAndNoSoundOneGoesForIt() throws Exception {
        damage(bench.ledger);
        List<Path> backups = bench.backups();
        BackupBench.Said said = bench.run("backup");
        assertEquals(1, said.exit());
        assertEquals(1, said.err().lines().count());
        assertEquals(backups, bench.backups());
    }

    @Test
    void aLedgerOfANewerVersionIsRefusedKindlyAndStaysAsItIs() throws Exception {
        execute(bench.ledger, "PRAGMA user_version = 999");
        byte[] bytes = Files.readAllBytes(bench.ledger);
        BackupBench.Said said = bench.run("import", DEMO.toString());
        assertEquals(1, said.exit());
        assertTrue(said.err().contains("newer Huanqing"), said.err());
        assertArrayEquals(bytes, Files.readAllBytes(bench.ledger));
        BackupBench.Said restore = bench.run("restore", bench.ledger.toString());
        assertTrue(restore.err().contains("newer Huanqing"), restore.err());
        String kept = bench.done("restore", "latest").get("kept").getAsString();
        assertTrue(kept.contains("ledger.db.newer-"), kept);
        assertArrayEquals(bytes, Files.readAllBytes(Path.of(kept)));
    }

    @Test
    void anotherProgramsDatabaseIsNotTouched() throws Exception {
        bench.wipe();
        execute(bench.ledger, "CREATE TABLE notes (text)");
        byte[] bytes = Files.readAllBytes(bench.ledger);
        assertEquals(1, bench.run("import", DEMO.toString()).exit());
        assertArrayEquals(bytes, Files.readAllBytes(bench.ledger));
        assertEquals(1, bench.run("restore", bench.ledger.toString()).exit());
    }

    @Test
    void aLedgerThatIsGoneIsToldFromOneThatNeverWas() throws Exception {
        bench.wipe();
        BackupBench.Said check = bench.run("check", "--json");
        assertEquals(1, check.exit());
        assertFalse(check.json().get("ok").getAsBoolean());
        assertEquals("[\"GONE\"]", check.json().get("findings").toString());
        assertEquals(
                bench.backups().get(0).toString(),
                check.json().get("newest_backup").getAsString());
        assertTrue(bench.run("check").out().contains("Newest sound backup"));
        BackupBench.Said entries = bench.run("entries");
        assertEquals(1, entries.exit());
        assertTrue(entries.err().contains("is gone") && entries.err().contains("restore latest"), entries.err());
        assertFalse(Files.exists(bench.ledger));
        bench.done("restore", "latest");
        assertEquals(before, everything(bench.ledger));
    }

    @Test
    void whatBeginsAnewAfterALedgerThatIsGoneSaysSoAndNeverLetsItsBackupsGo() throws Exception {
        Path second = folder.resolve("statement.csv");
        Files.copy(DEMO, second);
        bench.nextDay();
        bench.done("backup");
        bench.wipe();
        BackupBench.Said said = bench.run("import", second.toString());
        assertEquals(0, said.exit());
        assertTrue(said.err().contains("is gone"), said.err());
        assertEquals("", bench.run("import", second.toString()).err());
        for (int day = 0; day < 100; day++) {
            bench.nextDay();
            bench.done("backup");
        }
        List<Path> former = bench.backups().stream()
                .filter(file -> file.toString().endsWith("-former.db"))
                .toList();
        assertEquals(2, former.size(), bench.backups().toString());
        bench.done("restore", former.get(0).toString());
        assertEquals(before, everything(bench.ledger));
    }

    private void isNoticedKeptAndMended() throws Exception {
        byte[] damaged = Files.readAllBytes(bench.ledger);
        BackupBench.Said said = bench.run("check", "--json");
        assertEquals(1, said.exit());
        JsonObject check = said.json();
        assertFalse(check.get("ok").getAsBoolean());
        assertFalse(check.getAsJsonArray("findings").isEmpty());
        assertEquals(
                bench.backups().get(0).toString(), check.get("newest_backup").getAsString());
        assertArrayEquals(damaged, Files.readAllBytes(bench.ledger));

        JsonObject restored = bench.done("restore", "latest");
        assertTrue(restored.get("present").isJsonNull());
        String kept = restored.get("kept").getAsString();
        assertTrue(kept.contains("ledger.db.damaged-"), kept);
        assertArrayEquals(damaged, Files.readAllBytes(Path.of(kept)));
        assertEquals(before, everything(bench.ledger));
    }

    /** Two pages' worth of rubbish well inside the file. */
    private static void damage(Path file) throws IOException {
        byte[] rubbish = new byte[32 << 10];
        Arrays.fill(rubbish, (byte) 0xA5);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(rubbish), channel.size() / 2);
        }
    }

    private static void cut(Path file, long bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(bytes);
        }
    }

    private static void execute(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
