package huanqing.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.Settings;
import huanqing.app.settings.SettingsStore;
import huanqing.app.settings.ThemeChoice;
import huanqing.i18n.Messages;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Fxml;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Notices;
import huanqing.ui.fx.Pictures;
import huanqing.ui.fx.Theme;
import huanqing.ui.fx.Words;
import huanqing.ui.history.HistoryDesk;
import huanqing.ui.reminder.BannerController;
import huanqing.ui.reminder.BannerViewModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShellScreenTest {
    private static final Path STATEMENT = Path.of("statement.csv");

    private final Background background = Background.direct();
    private final Look look = new Look(
            SettingsStore.forgetful(
                    Settings.FIRST_START.withLanguage(LanguageChoice.ZH).withTheme(ThemeChoice.LIGHT)),
            () -> false,
            background);
    private final Notices notices = new Notices();
    private final List<Path> imported = new ArrayList<>();
    private final List<String> workspaceCalls = new ArrayList<>();
    private final ShellViewModel model = new ShellViewModel(
            List.of(
                    new View("welcome", "fth-home", View.NOT_IN_SIDEBAR, WelcomeController.class),
                    new View("imports", "fth-download", 20, WelcomeController.class),
                    new View("ledger", "fth-list", 10, WelcomeController.class)),
            new RecordedWorkspace(workspaceCalls),
            imported::addAll);

    private MainWindow window;

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        Controllers controllers = new Controllers();
        controllers
                .with(
                        ShellController.class,
                        words -> new ShellController(
                                model,
                                look,
                                any -> List.of(STATEMENT),
                                new Changes(),
                                new HistoryDesk(null, (w, question, explanation, action) -> false, words),
                                new Fxml(controllers, words)))
                .with(SidebarController.class, words -> new SidebarController(model, look, words))
                .with(HeaderController.class, words -> new HeaderController(look, words))
                .with(StatusController.class, words -> new StatusController(background, notices, words))
                .with(PaletteController.class, words -> new PaletteController())
                .with(
                        BannerController.class,
                        words -> new BannerController(new BannerViewModel(), model, said -> null, words))
                .with(WelcomeController.class, words -> new WelcomeController(model, any -> List.of(STATEMENT), words));
        window = new MainWindow(stage, look, background);
        window.use(
                language -> new Fxml(controllers, new Words(Messages.in(language), look.amountsHiddenProperty()::get)));
        model.start(true);
        window.show();
    }

    @Test
    void a_first_start_offers_the_demo_and_the_import(FxRobot robot) {
        Pictures.take(robot, "welcome-zh-light");
        robot.clickOn("#seeDemo");
        robot.clickOn("#importFirst");
        assertEquals(List.of("openDemo"), workspaceCalls);
        assertEquals(List.of(STATEMENT), imported);
    }

    @Test
    void the_sidebar_shows_the_views_in_their_order_and_ctrl_digits_open_them(FxRobot robot) {
        List<String> shown = robot.lookup(".nav").queryAllAs(ToggleButton.class).stream()
                .map(Labeled::getText)
                .toList();
        assertEquals(List.of("流水", "导入记录"), shown);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        assertEquals("imports", model.currentProperty().get().key());
        assertTrue(robot.lookup("#view-imports").queryAs(ToggleButton.class).isSelected());
        assertEquals("导入记录", title(robot));
        robot.clickOn("#view-ledger");
        robot.clickOn("#view-ledger");
        assertEquals("流水", title(robot));
        assertTrue(robot.lookup("#view-ledger").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void the_window_is_called_after_the_page_in_front(FxRobot robot) {
        assertEquals("欢迎 – 还清", window.stage().getTitle());
        robot.clickOn("#view-imports");
        assertEquals("导入记录 – 还清", window.stage().getTitle());
        robot.interact(() -> look.languageChoiceProperty().set(LanguageChoice.EN));
        assertEquals("Imports – Huanqing", window.stage().getTitle());
    }

    @Test
    void the_palette_finds_a_view_by_a_part_of_its_name_and_enter_opens_it(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("记录");
        assertEquals(1, robot.lookup("#found").queryListView().getItems().size());
        robot.type(KeyCode.ENTER);
        assertEquals("导入记录", title(robot));
        assertFalse(robot.lookup(".palette-back").query().isVisible());
    }

    @Test
    void the_palette_lists_actions_too_and_escape_changes_nothing(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        ListView<Command> found = robot.lookup("#found").queryListView();
        assertTrue(found.getItems().size() > 5);
        Pictures.take(robot, "palette-zh-light");
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup(".palette-back").query().isVisible());
        assertEquals("欢迎", title(robot));
    }

    @Test
    void hiding_amounts_has_a_key_and_the_button_says_what_it_will_do(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.H).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertTrue(look.amountsHiddenProperty().get());
        assertEquals("显示金额", robot.lookup("#hideAmounts").queryLabeled().getText());
    }

    @Test
    void ctrl_i_asks_for_a_file(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
        assertEquals(List.of(STATEMENT), imported);
    }

    @Test
    void language_and_theme_change_in_the_open_window_and_the_page_stays(FxRobot robot) {
        robot.interact(() -> model.open("ledger"));
        robot.interact(() -> look.languageChoiceProperty().set(LanguageChoice.EN));
        robot.interact(() -> look.themeChoiceProperty().set(ThemeChoice.DARK));
        assertEquals("Ledger", title(robot));
        Pictures.take(robot, "welcome-en-dark");
        assertEquals("Ledger – Huanqing", window.stage().getTitle());
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        assertEquals("Imports", title(robot));
    }

    @Test
    void what_the_program_says_in_passing_stands_at_the_bottom(FxRobot robot) {
        robot.interact(() -> notices.trouble("trouble.inside"));
        assertTrue(robot.lookup("#notice").queryLabeled().getText().startsWith("程序内部出了错"));
    }

    private static String title(FxRobot robot) {
        waitForFxEvents();
        return robot.lookup("#title").queryLabeled().getText();
    }

    private record RecordedWorkspace(List<String> calls) implements Workspace {
        @Override
        public boolean isDemo() {
            return false;
        }

        @Override
        public void openDemo() {
            calls.add("openDemo");
        }

        @Override
        public void openOwn() {
            calls.add("openOwn");
        }
    }
}
