package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.demo.BenchmarkStatement;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** No room for a backup: the system lets no file grow beyond a size that the ledger has long passed. */
class FullDiskBackupTest {
    @TempDir
    Path folder;

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void withoutRoomThereIsASentenceAndNothingThatLooksLikeABackup() throws Exception {
        BackupBench bench = new BackupBench(folder);
        Path statement = folder.resolve("statement.csv");
        new BenchmarkStatement().write(30_000, statement);
        bench.imports(statement);
        bench.done("backup");
        List<Path> before = bench.backups();
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of("sh", "-c", "ulimit -f 8000; exec \"$@\"", "sh"),
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        "huanqing.Main",
                                        "backup",
                                        "--lang",
                                        "en",
                                        "--ledger",
                                        bench.ledger.toString()))
                        .toList())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        assertEquals(1, process.waitFor(), said);
        assertTrue(said.startsWith("Not written: the disk is full or failed"), said);
        assertEquals(before, bench.backups());
    }
}
