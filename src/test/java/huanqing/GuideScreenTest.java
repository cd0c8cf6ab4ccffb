package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.Settings;
import huanqing.app.settings.SettingsStore;
import huanqing.app.settings.ThemeChoice;
import huanqing.infra.files.UserFolders;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Pictures;
import huanqing.ui.fx.Theme;
import huanqing.ui.fx.guide.GuideLink;
import huanqing.ui.fx.guide.Topic;
import huanqing.ui.shell.MainWindow;
import huanqing.ui.shell.View;
import huanqing.wiring.pages.Screens;
import huanqing.wiring.pages.Sitting;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The guide in the whole window, over an empty ledger. */
@ExtendWith(ApplicationExtension.class)
class GuideScreenTest {
    private final Background background = Background.threads();
    private final Sitting sitting = new Sitting(
            new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("not-used"))).openPassing(),
            false,
            () -> LocalDate.of(2026, 11, 21));
    private Look look;
    private Screens screens;

    @Start
    void open(Stage stage) throws Exception {
        Theme.loadFonts();
        look = new Look(
                SettingsStore.forgetful(
                        Settings.FIRST_START.withLanguage(LanguageChoice.ZH).withTheme(ThemeChoice.LIGHT)),
                () -> false,
                background);
        screens = new Screens(
                sitting,
                new ProductScreen.NoWorkspace(),
                look,
                background,
                new Screens.Asking(
                        words -> List.of(),
                        (words, question, explanation, action) -> true,
                        notices -> new ProductScreen.NoDesk()));
        MainWindow window = new MainWindow(stage, look, background);
        window.use(screens::speaking);
        screens.start();
        window.show();
        stage.setWidth(1024);
        stage.setHeight(700);
    }

    @AfterEach
    void close() {
        background.close();
        sitting.close();
    }

    @Test
    void f1_opens_the_page_that_fits_each_view_and_leads_back(FxRobot robot) throws Exception {
        waitFor(20, TimeUnit.SECONDS, () -> screens.shell().currentProperty().get() != null);
        for (View view : screens.shell().all()) {
            if (view.key().equals("guide")) {
                continue;
            }
            robot.interact(() -> screens.shell().open(view.key()));
            robot.type(KeyCode.F1);
            waitForFxEvents();
            assertEquals("guide", front(), view.key());
            assertEquals(Topic.of(view.key()), topics(robot).getSelectionModel().getSelectedItem());

            robot.clickOn("#back");
            waitForFxEvents();
            assertEquals(view.key(), front());
        }
    }

    @Test
    void a_link_beside_a_figure_opens_its_page(FxRobot robot) throws Exception {
        waitFor(20, TimeUnit.SECONDS, () -> screens.shell().currentProperty().get() != null);
        robot.interact(() -> screens.shell().open("settings"));
        GuideLink link = robot.lookup(".guide-link").queryAllAs(GuideLink.class).stream()
                .filter(any -> any.getTopic() == Topic.PRIVACY)
                .findFirst()
                .orElseThrow();
        assertEquals("数据在哪里", link.getAccessibleText());
        robot.interact(link::fire);
        waitForFxEvents();
        assertEquals("guide", front());
        assertEquals("数据在哪里", text(robot, "#pageTitle"));
        assertEquals("回到“设置”", text(robot, "#back"));

        GuideLink further = robot.lookup("#seeAlso .guide-link").query();
        robot.interact(further::fire);
        waitForFxEvents();
        assertEquals(further.getText(), text(robot, "#pageTitle"));
        assertEquals("回到“设置”", text(robot, "#back"), "the way back stays the same while reading on");
    }

    @Test
    void ctrl_f_searches_and_the_keyboard_alone_reads(FxRobot robot) throws Exception {
        waitFor(20, TimeUnit.SECONDS, () -> screens.shell().currentProperty().get() != null);
        robot.interact(() -> screens.shell().open("guide"));
        waitForFxEvents();
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.interact(() -> robot.lookup("#typed")
                .match(Node::isFocused)
                .queryAs(TextField.class)
                .setText("状态码"));
        waitForFxEvents();
        assertEquals(List.of(Topic.REPORT), topics(robot).getItems());
        robot.type(KeyCode.DOWN);
        waitForFxEvents();
        assertTrue(topics(robot).isFocused());
        assertEquals("征信状态码和展示期限", text(robot, "#pageTitle"));
        assertFalse(robot.lookup("#back").query().isVisible(), "nobody came from elsewhere");
    }

    @Test
    void the_palette_finds_a_page(FxRobot robot) throws Exception {
        waitFor(20, TimeUnit.SECONDS, () -> screens.shell().currentProperty().get() != null);
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.interact(() -> ((TextField)
                        robot.lookup("#typed").match(GuideScreenTest::isShown).query())
                .setText("知识 继承"));
        robot.type(KeyCode.ENTER);
        waitForFxEvents();
        assertEquals("继承与欠款", text(robot, "#pageTitle"));
    }

    @Test
    void f1_leaves_the_palette(FxRobot robot) throws Exception {
        waitFor(20, TimeUnit.SECONDS, () -> screens.shell().currentProperty().get() != null);
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.type(KeyCode.F1);
        waitForFxEvents();
        assertFalse(robot.lookup(".palette-back").query().isVisible());
        assertEquals("guide", front());
    }

    @Test
    void every_page_shows_in_both_languages(FxRobot robot) throws Exception {
        waitFor(20, TimeUnit.SECONDS, () -> screens.shell().currentProperty().get() != null);
        for (LanguageChoice language : List.of(LanguageChoice.ZH, LanguageChoice.EN)) {
            robot.interact(() -> look.languageChoiceProperty().set(language));
            robot.interact(() -> look.themeChoiceProperty()
                    .set(language == LanguageChoice.ZH ? ThemeChoice.LIGHT : ThemeChoice.DARK));
            for (Topic topic : Topic.values()) {
                robot.interact(() -> screens.shell().openGuide(topic));
                waitForFxEvents();
                assertFalse(text(robot, "#pageTitle").isBlank());
                Pictures.take(
                        robot,
                        "guide-" + language.name().toLowerCase(Locale.ROOT) + "-" + topic.ordinal() + "-" + topic);
            }
        }
    }

    private String front() {
        return screens.shell().currentProperty().get().key();
    }

    private static ListView<Topic> topics(FxRobot robot) {
        return robot.lookup("#topics").queryListView();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryLabeled().getText();
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }
}
