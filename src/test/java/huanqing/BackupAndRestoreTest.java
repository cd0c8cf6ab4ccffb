package huanqing;

import static huanqing.BackupBench.DEMO;
import static huanqing.BackupBench.everything;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import huanqing.demo.BenchmarkStatement;
import huanqing.wiring.ledger.OpenedLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups that restore: made when they should be, verified, few enough, and everything is there again afterwards. */
class BackupAndRestoreTest {
    @TempDir
    Path folder;

    private BackupBench bench() {
        return new BackupBench(folder);
    }

    @Test
    void whatWasWipedIsThereAgainTableByTable() throws Exception {
        BackupBench bench = bench();
        bench.imports(DEMO);
        bench.done("cash", "set", "123456");
        JsonObject made = bench.done("backup");
        Map<String, List<String>> before = everything(bench.ledger);
        assertEquals(before.get("entry").size(), made.get("entries").getAsInt());
        assertTrue(before.get("entry").size() > 2_000);

        bench.wipe();
        JsonObject restored = bench.done("restore", "latest");
        assertTrue(restored.get("present").isJsonNull());
        assertTrue(restored.get("kept").isJsonNull());
        assertEquals(before, everything(bench.ledger));
        assertTrue(bench.done("check").get("ok").getAsBoolean());
        JsonObject again = bench.done("import", DEMO.toString())
                .getAsJsonArray("files")
                .get(0)
                .getAsJsonObject();
        assertEquals(0, again.get("new").getAsInt());
    }

    @Test
    void aBackupHoldsWhatIsOnlyInTheLogAndIsThePersonsAlone() throws Exception {
        BackupBench bench = bench();
        bench.imports(DEMO);
        try (OpenedLedger window = bench.wiring().open(bench.ledger)) {
            window.statements().listImports().run();
            Path statement = statement("more.csv", 3_000);
            bench.imports(statement);
            assertTrue(Files.size(folder.resolve("ledger.db-wal")) > 0);
            bench.done("backup", folder.resolve("mine.db").toString());
        }
        assertEquals(everything(bench.ledger), everything(folder.resolve("mine.db")));
        assertEquals(
                PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(folder.resolve("mine.db")));
        BackupBench.Said taken = bench.run("backup", folder.resolve("mine.db").toString());
        assertEquals(1, taken.exit());
        assertTrue(taken.err().contains("exists and was not overwritten"), taken.err());
    }

    @Test
    void aLookSaysWhatWouldChangeAndChangesNothing() throws Exception {
        BackupBench bench = bench();
        bench.imports(DEMO);
        bench.done("backup");
        bench.imports(statement("more.csv", 3_000));
        Map<String, List<String>> before = everything(bench.ledger);
        JsonObject look = bench.done("restore", "latest", "--dry-run");
        long present = look.getAsJsonObject("present").get("entries").getAsLong();
        long backup = look.getAsJsonObject("backup").get("entries").getAsLong();
        assertTrue(present > backup, present + " and " + backup);
        assertEquals("2026-11-22T10:15:30", look.get("made").getAsString());
        assertEquals(before, everything(bench.ledger));
    }

    @Test
    void theLedgerOfBeforeIsKeptSoThatARestoreCanBeTakenBack() throws Exception {
        BackupBench bench = bench();
        bench.imports(DEMO);
        String first = bench.done("backup").get("file").getAsString();
        bench.imports(statement("more.csv", 3_000));
        Map<String, List<String>> later = everything(bench.ledger);
        String kept = bench.done("restore", first).get("kept").getAsString();
        assertEquals(everything(Path.of(first)), everything(bench.ledger));
        bench.done("restore", kept);
        assertEquals(later, everything(bench.ledger));
    }

    @Test
    void aLargeImportIsPrecededByABackupOfTheLedgerBeforeIt() throws Exception {
        BackupBench bench = bench();
        bench.imports(statement("small.csv", 2_500));
        Map<String, List<String>> before = everything(bench.ledger);
        assertEquals(0, bench.backups().size(), "an empty ledger needs no backup");
        bench.imports(statement("large.csv", 12_000));
        List<Path> backups = bench.backups();
        assertTrue(backups.get(backups.size() - 1).toString().endsWith("-import.db"), backups.toString());
        assertEquals(before, everything(backups.get(backups.size() - 1)));
        bench.done("import", statement("large2.csv", 12_000).toString(), "--dry-run");
        assertEquals(backups, bench.backups());
    }

    @Test
    void theFirstImportOfADayMakesTheDaysBackupAndTheSecondDoesNot() throws Exception {
        BackupBench bench = bench();
        bench.imports(DEMO);
        bench.nextDay();
        bench.imports(DEMO);
        bench.imports(DEMO);
        assertEquals(1, bench.backups().size());
        for (int day = 0; day < 30; day++) {
            bench.nextDay();
            bench.done("backup");
            bench.done("backup");
        }
        int kept = bench.done("backup", "--list").getAsJsonArray("backups").size();
        assertEquals(2 + 7 + 3, kept);
    }

    @Test
    void aLedgerOfAnEarlierVersionIsBackedUpBeforeItIsBroughtUpToDate() throws Exception {
        BackupBench bench = bench();
        makeLedgerOfVersion13(bench.ledger);
        assertEquals(0, bench.run("entries").exit());
        Path backup = bench.backups().get(0);
        assertTrue(backup.toString().endsWith("-migration.db"), backup.toString());
        assertEquals(List.of("13 "), everything(backup).get("PRAGMA user_version"));
        assertEquals(1, everything(backup).get("account_salt").size());
        bench.done("restore", backup.toString());
        assertTrue(bench.done("check").get("ok").getAsBoolean());
    }

    @Test
    void whileAnotherProgramHasTheLedgerOpenNothingIsPutInItsPlace() throws Exception {
        BackupBench bench = bench();
        bench.imports(DEMO);
        bench.done("backup");
        byte[] before = Files.readAllBytes(bench.ledger);
        try (OpenedLedger window = bench.wiring().open(bench.ledger)) {
            window.statements().listImports().run();
            BackupBench.Said said = bench.run("restore", "latest");
            assertEquals(1, said.exit());
            assertTrue(said.err().startsWith("Another program has the ledger"), said.err());
        }
        assertArrayEquals(before, Files.readAllBytes(bench.ledger));
        assertEquals(0, bench.run("restore", "latest").exit());
    }

    @Test
    void whatAKilledRestoreLeftGoesWithTheNextBackupOnceNoneCanBeRunning() throws Exception {
        BackupBench bench = bench();
        bench.imports(DEMO);
        List<Path> left = List.of(
                Files.copy(bench.ledger, folder.resolve("ledger.db.restoring")),
                Files.copy(bench.ledger, folder.resolve(".ledger.db.restoring.partial")),
                Files.copy(bench.ledger, folder.resolve(".ledger.db.restoring.partial-journal")));
        bench.done("backup");
        assertTrue(left.stream().allMatch(Files::exists), "it might still be written");
        for (Path file : left) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(7))));
        }
        bench.done("backup");
        assertTrue(
                left.stream().noneMatch(Files::exists),
                BackupBench.files(folder).toString());
        assertEquals(2, bench.backups().size());
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws Exception {
        BackupBench bench = bench();
        bench.imports(statement("small.csv", 2_500));
        Files.writeString(folder.resolve("ledger.db.backups"), "in the way");
        BackupBench.Said said = bench.run("backup");
        assertEquals(1, said.exit());
        assertTrue(said.err().contains("cannot be written") && !said.err().contains("\n"), said.err());
        BackupBench.Said refused =
                bench.run("import", statement("large.csv", 12_000).toString());
        assertEquals(1, refused.exit());
        assertTrue(refused.err().contains("the backup before it could not be written"), refused.err());
        assertFalse(bench.run("check").out().contains("12,"));
    }

    private Path statement(String name, int rows) throws IOException {
        Path file = folder.resolve(name);
        new BenchmarkStatement().write(rows, file);
        return file;
    }

    private static void makeLedgerOfVersion13(Path ledger) throws Exception {
        try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/huanqing/infra/sqlite/migrations"));
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                var statement = connection.createStatement()) {
            for (Path script : scripts.sorted().limit(13).toList()) {
                statement.executeUpdate(Files.readString(script));
            }
            statement.executeUpdate("PRAGMA application_id = " + 0x48513031);
            statement.executeUpdate("PRAGMA user_version = 13");
            statement.executeUpdate("INSERT INTO account_salt VALUES (x'07')");
        }
    }
}
