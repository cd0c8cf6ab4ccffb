package huanqing.infra.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.app.report.SaveResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedFileTest {
    private static final byte[] NEW = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void replacesWhatWasThereAndLeavesNothingElseBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("还款日.ics"), "old");
        assertEquals(SaveResult.SAVED, new SavedFile().save(file, NEW));
        assertArrayEquals(NEW, Files.readAllBytes(file));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(List.of(file), all.toList());
        }
    }

    @Test
    void saysWhyItIsNotThere() {
        assertEquals(SaveResult.NO_FOLDER, new SavedFile().save(folder.resolve("none/dues.ics"), NEW));
        assertEquals(SaveResult.NOT_WRITABLE, new SavedFile().save(folder, NEW));
    }
}
