package huanqing.infra.files;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToldPlacesFileTest {
    @TempDir
    Path folder;

    @Test
    void each_place_is_remembered_for_itself_and_over_starts() {
        Path first = folder.resolve("OneDrive").resolve("ledger.db");
        Path second = folder.resolve("坚果云").resolve("ledger.db");
        places().add(first);
        assertTrue(places().contains(folder.resolve("OneDrive/../OneDrive/ledger.db")));
        assertFalse(places().contains(second));
        places().add(second);
        assertTrue(places().contains(first) && places().contains(second));
    }

    @Test
    void what_cannot_be_read_is_taken_as_nothing_told() throws Exception {
        Path file = folder.resolve("state").resolve("sync-told.json");
        Files.createDirectories(file.getParent());
        for (String text : new String[] {"", "{", "null", "{\"a\": 1}"}) {
            Files.writeString(file, text);
            assertFalse(places().contains(folder), text);
            places().add(folder);
            assertTrue(places().contains(folder), text);
        }
    }

    private ToldPlacesFile places() {
        return new ToldPlacesFile(folder.resolve("state").resolve("sync-told.json"));
    }
}
