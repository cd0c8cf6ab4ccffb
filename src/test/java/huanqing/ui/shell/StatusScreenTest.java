package huanqing.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Fxml;
import huanqing.ui.fx.Notices;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.Work;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Work is shown once: by the page that is about it, and by the line under the page while another is in front. */
@ExtendWith(ApplicationExtension.class)
class StatusScreenTest {
    private static final Page OTHER = new Page() {};

    private final Background held = Background.of(job -> {}, Runnable::run);
    private StatusController status;

    @Start
    void open(Stage stage) {
        Words words = new Words(Messages.in(Language.EN), () -> false);
        Controllers controllers =
                new Controllers().with(StatusController.class, any -> new StatusController(held, new Notices(), words));
        Fxml.Loaded<StatusController> loaded = new Fxml(controllers, words).load(StatusController.class);
        status = loaded.controller();
        stage.setScene(new Scene(loaded.root()));
        stage.show();
    }

    @Test
    void what_the_page_in_front_shows_is_not_said_again(FxRobot robot) {
        Work<?> reading = named("imports.reading");
        robot.interact(() -> status.inFront(showing(reading)));
        robot.interact(reading::start);
        assertFalse(isShown(robot));
        robot.interact(() -> status.inFront(OTHER));
        assertTrue(isShown(robot));
        robot.interact(() -> status.inFront(showing(reading)));
        assertFalse(isShown(robot));
    }

    @Test
    void other_work_is_shown_beside_the_pages_own(FxRobot robot) {
        Work<?> saving = named("imports.saving");
        Work<?> reading = named("imports.reading");
        robot.interact(() -> status.inFront(showing(reading)));
        robot.interact(saving::start);
        robot.interact(reading::start);
        assertTrue(isShown(robot));
        assertEquals(
                Messages.in(Language.EN).text("imports.saving"),
                robot.lookup("#workTitle").queryAs(Label.class).getText());
    }

    private Work<?> named(String key) {
        return held.work(progress -> "").named(key);
    }

    private static Page showing(Work<?> own) {
        return new Page() {
            @Override
            public boolean showsProgressOf(Work<?> work) {
                return work == own;
            }
        };
    }

    private static boolean isShown(FxRobot robot) {
        Node work = robot.lookup("#work").query();
        return work.isVisible() && work.getParent().isVisible();
    }
}
