package huanqing.app.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SyncFolderTest {
    @Test
    void foldersOfTheServicesAreKnownByTheirNames() {
        assertEquals(Optional.of("OneDrive - 公司"), SyncFolder.above(Path.of("/home/p/OneDrive - 公司/账/ledger.db")));
        assertEquals(
                Optional.of("Mobile Documents"),
                SyncFolder.above(Path.of("/Users/p/Library/Mobile Documents/com~apple~CloudDocs/ledger.db")));
        assertEquals(Optional.of("我的坚果云"), SyncFolder.above(Path.of("/home/p/我的坚果云/ledger.db")));
        assertEquals(Optional.empty(), SyncFolder.above(Path.of("/home/p/.local/share/huanqing/ledger.db")));
        assertEquals(Optional.empty(), SyncFolder.above(Path.of("/home/p/data/OneDrive.db")));
    }
}
