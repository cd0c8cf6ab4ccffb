package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import huanqing.cli.WindowRequest;
import huanqing.infra.files.UserFolders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** One ledger makes room for another in the open window. */
@ExtendWith(ApplicationExtension.class)
class LedgerChangeTest {
    @TempDir
    private Path folder;

    private Path own;
    private Desk desk;

    @Start
    void open(Stage stage) {
        own = folder.resolve("own.db");
        Wiring wiring = new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), folder));
        WindowRequest plain = WindowRequest.PLAIN;
        WindowRequest demo = new WindowRequest(
                Optional.of(own),
                plain.today(),
                plain.language(),
                plain.theme(),
                plain.size(),
                plain.smoke(),
                true,
                List.of(),
                Optional.empty());
        desk = new Desk(stage, new Opening(wiring, demo, Optional.empty()), code -> {});
        desk.open();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(desk::close);
    }

    @Test
    void a_ledger_that_cannot_be_opened_is_named_and_the_demo_stays(FxRobot robot) throws Exception {
        byte[] letter = "Dear Sir or Madam, this is no ledger.".getBytes();
        Files.write(own, letter);
        robot.interact(desk::openOwn);
        until(() -> notice(robot).contains("own.db"));
        assertTrue(desk.isDemo());
        assertEquals(new String(letter), Files.readString(own));

        Files.delete(own);
        robot.interact(desk::openOwn);
        until(() -> !desk.isDemo());
    }

    @Test
    void asking_twice_opens_it_once(FxRobot robot) throws Exception {
        robot.interact(() -> {
            desk.openOwn();
            desk.openOwn();
            assertTrue(desk.isDemo(), "it is opened off the window's thread");
        });
        until(() -> !desk.isDemo());
    }

    private static String notice(FxRobot robot) {
        return robot.lookup("#notice")
                .tryQueryAs(Labeled.class)
                .map(Labeled::getText)
                .orElse("");
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        waitFor(20, TimeUnit.SECONDS, condition);
    }
}
