package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Progress;
import huanqing.app.reminder.Answer;
import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.Settings;
import huanqing.app.settings.SettingsStore;
import huanqing.app.settings.ThemeChoice;
import huanqing.infra.files.UserFolders;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Pictures;
import huanqing.ui.fx.Theme;
import huanqing.ui.shell.MainWindow;
import huanqing.ui.shell.Workspace;
import huanqing.wiring.pages.Screens;
import huanqing.wiring.pages.SettingsDesk;
import huanqing.wiring.pages.Sitting;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** While the window is open it tells what is due: on the desktop, in a line over every page, in the sidebar. */
@ExtendWith(ApplicationExtension.class)
class ReminderWindowTest {
    private final Background background = Background.direct();
    private final ReminderBench.RecordingDesk desk = new ReminderBench.RecordingDesk();
    private final Wiring wiring =
            new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("not-used")), desk);
    private final Sitting sitting = new Sitting(wiring.openPassing(), false, () -> LocalDate.of(2026, 12, 10));
    private final Look look = new Look(
            SettingsStore.forgetful(
                    Settings.FIRST_START.withLanguage(LanguageChoice.ZH).withTheme(ThemeChoice.LIGHT)),
            () -> false,
            background);
    private Screens screens;

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        desk.comeUp();
        Demo.fill(sitting.ledger(), Progress.NONE);
        screens = new Screens(
                sitting,
                new NoOther(),
                look,
                background,
                new Screens.Asking(
                        words -> List.of(),
                        (words, question, explanation, action) -> true,
                        notices -> null,
                        desk::notifier,
                        SettingsDesk.NOWHERE));
        MainWindow window = new MainWindow(stage, look, background);
        window.use(screens::speaking);
        screens.start();
        stage.setWidth(1024);
        stage.setHeight(700);
        window.show();
    }

    @AfterEach
    void close() {
        screens.stop();
        sitting.close();
    }

    @Test
    void what_is_due_today_is_told_once_and_answered_from_the_notice(FxRobot robot) {
        System.gc();
        robot.interact(() -> screens.look());
        assertEquals(
                1,
                desk.notices().stream().filter(notice -> notice.daysLeft() == 0).count());
        assertEquals(1, waiting(robot));
        assertTrue(robot.lookup("#bannerLook").query().isVisible());
        String said = robot.lookup("#told").<Label>query().getText();
        assertTrue(said.contains("今天到期"), said + " of " + desk.notices());
        Pictures.take(robot, "reminders-banner-zh");
        int told = desk.notices().size();

        robot.interact(() -> screens.look());
        assertEquals(told, desk.notices().size(), "the next minute repeats nothing");

        robot.interact(() -> desk.answerDueToday(Answer.PAID));
        assertEquals("reminders", screens.shell().currentProperty().get().key());
        TextInputControl amount = robot.lookup("#paid-amount-huabei-2026-12").queryTextInputControl();
        assertEquals("", amount.getText(), "rows of the bill are missing, so nobody knows its sum");
        robot.interact(() -> amount.setText("2,950.00"));
        robot.interact(
                () -> robot.lookup("#paid-keep-huabei-2026-12").<Button>query().fire());
        assertEquals(0, waiting(robot));
        assertFalse(robot.lookup("#told").<Label>query().getText().contains("今天到期"), "what is paid leaves the line");
    }

    @Test
    void looking_at_the_page_of_reminders_ends_the_line(FxRobot robot) {
        robot.interact(() -> screens.look());

        robot.interact(() -> robot.lookup("#bannerLook").<Button>query().fire());

        assertEquals("reminders", screens.shell().currentProperty().get().key());
        assertFalse(robot.lookup("#bannerLook").query().getParent().isVisible());
        assertTrue(robot.lookup("#row-huabei-2026-12").tryQuery().isPresent());
        Pictures.take(robot, "reminders-page-zh");
    }

    private static int waiting(FxRobot robot) {
        Label badge = robot.lookup("#badge-reminders").query();
        return badge.isVisible() ? Integer.parseInt(badge.getText()) : 0;
    }

    private record NoOther() implements Workspace {
        @Override
        public boolean isDemo() {
            return false;
        }

        @Override
        public void openDemo() {
            throw new AssertionError("nobody asked for the demo");
        }

        @Override
        public void openOwn() {
            throw new AssertionError("nobody left the demo");
        }
    }
}
