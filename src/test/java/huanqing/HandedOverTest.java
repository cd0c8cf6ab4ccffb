package huanqing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import huanqing.cli.WindowRequest;
import huanqing.infra.desktop.window.OnlyWindow.Claim;
import huanqing.infra.files.UserFolders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the open window does when the program is started once more. */
@ExtendWith(ApplicationExtension.class)
class HandedOverTest {
    @TempDir
    private Path folder;

    private Wiring wiring;
    private Desk desk;
    private Stage window;

    @Start
    void open(Stage stage) {
        window = stage;
        wiring = new Wiring(
                Clock.systemUTC(),
                new UserFolders(
                        "Linux",
                        Map.of(
                                "XDG_DATA_HOME", folder.toString(),
                                "XDG_CONFIG_HOME", folder.toString(),
                                "XDG_STATE_HOME", folder.toString()),
                        folder));
        Claim.First first = assertInstanceOf(Claim.First.class, wiring.claim(asked(List.of(), "huabei-2026-11")));
        desk = new Desk(
                stage,
                new Opening(wiring, asked(List.of(), "huabei-2026-11"), Optional.of(first.window())),
                code -> {});
        desk.open();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(desk::close);
    }

    @Test
    void the_first_start_opens_at_its_due_and_later_ones_lead_it_elsewhere(FxRobot robot) throws Exception {
        until(() -> isAt(robot, "huabei"));
        robot.interact(() -> window.setIconified(true));

        assertInstanceOf(Claim.HandedOver.class, wiring.claim(asked(List.of(), "jiebei-2026-11-18")));
        until(() -> isAt(robot, "jiebei"));
        until(() -> !window.isIconified());

        Path note = Files.writeString(folder.resolve("note.csv"), "milk,eggs\n");
        assertInstanceOf(Claim.HandedOver.class, wiring.claim(asked(List.of(note), null)));
        until(() -> robot.lookup("note.csv").tryQuery().isPresent()
                || robot.lookup(".page.import").tryQuery().isPresent());
    }

    @Test
    void from_the_demo_it_goes_back_to_the_persons_own_ledger(FxRobot robot) throws Exception {
        until(() -> isAt(robot, "huabei"));
        robot.interact(desk::openDemo);
        until(desk::isDemo);
        assertInstanceOf(Claim.HandedOver.class, wiring.claim(asked(List.of(), "jiebei-2026-11-18")));
        until(() -> !desk.isDemo() && isAt(robot, "jiebei"));
    }

    private static WindowRequest asked(List<Path> files, String due) {
        WindowRequest plain = WindowRequest.PLAIN;
        return new WindowRequest(
                plain.ledger(),
                plain.today(),
                plain.language(),
                plain.theme(),
                plain.size(),
                plain.smoke(),
                plain.demo(),
                files,
                Optional.ofNullable(due));
    }

    private static boolean isAt(FxRobot robot, String view) {
        return robot.lookup("#view-" + view)
                .tryQueryAs(ToggleButton.class)
                .map(ToggleButton::isSelected)
                .orElse(false);
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        waitFor(20, TimeUnit.SECONDS, condition);
    }
}
