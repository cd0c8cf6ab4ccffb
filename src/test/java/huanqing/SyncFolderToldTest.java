package huanqing;

import static huanqing.DeskBench.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.ui.fx.Pictures;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A ledger in a folder that a service copies elsewhere is pointed out once, whether or not it has backups. */
@ExtendWith(ApplicationExtension.class)
class SyncFolderToldTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private BackupBench bench;
    private DeskBench window;

    @Start
    void take(Stage given) {
        stage = given;
    }

    @BeforeEach
    void aLedgerWithABackupInASyncFolder(FxRobot robot) throws Exception {
        bench = new BackupBench(
                Files.createDirectories(folder.resolve("OneDrive").resolve("账")));
        bench.imports(BackupBench.DEMO);
        bench.done("backup");
        window = new DeskBench(bench, stage, robot);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void it_is_said_at_the_first_start_there_and_not_again(FxRobot robot) throws Exception {
        window.start();
        until(() -> notice(robot).contains("账本在同步文件夹“OneDrive”里"));
        Pictures.take(robot, "sync-told");
        until(() -> Files.isRegularFile(remembered()));
        window.close();

        bench.nextDay();
        window.start();
        until(() -> bench.backups().size() == 2);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("", notice(robot));
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        until(() -> robot.lookup("#sync").tryQuery().isPresent());
        assertTrue(robot.lookup("#sync").queryLabeled().getText().contains("OneDrive"));
        Pictures.take(robot, "sync-settings");
        assertTrue(Files.readString(remembered()).contains("OneDrive"));
    }

    private Path remembered() {
        return bench.ledger.resolveSibling(Path.of(".local", "state", "huanqing", "sync-told.json"));
    }

    private static String notice(FxRobot robot) {
        return robot.lookup("#notice")
                .tryQueryAs(Labeled.class)
                .filter(label -> label.isVisible())
                .map(Labeled::getText)
                .orElse("");
    }
}
