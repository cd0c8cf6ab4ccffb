package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import huanqing.app.reminder.Notifier;
import huanqing.app.reminder.ReminderSchedule.Fault;
import huanqing.app.reminder.ReminderSchedule.Standing;
import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.Settings;
import huanqing.app.settings.SettingsStore;
import huanqing.app.settings.ThemeChoice;
import huanqing.infra.files.UserFolders;
import huanqing.ui.chart.ChartDesk;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Pictures;
import huanqing.ui.fx.Theme;
import huanqing.ui.settings.Place;
import huanqing.ui.shell.MainWindow;
import huanqing.ui.shell.Workspace;
import huanqing.wiring.pages.Screens;
import huanqing.wiring.pages.SettingsDesk;
import huanqing.wiring.pages.Sitting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The settings page as a person uses it, over a system that only remembers. */
@ExtendWith(ApplicationExtension.class)
class SettingsScreenTest {
    @TempDir
    private static Path folder;

    private final PaperSchedule schedule = new PaperSchedule();
    private final List<Path> opened = new ArrayList<>();
    private final Background background = Background.threads();
    private final Sitting sitting = new Sitting(
            new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("not-used"))).openPassing(),
            false,
            () -> LocalDate.of(2026, 7, 1));
    private final Remembering store = new Remembering();
    private final Look look = new Look(store, () -> false, background);
    private final Screens screens = new Screens(
            sitting,
            new NoDemo(),
            look,
            background,
            new Screens.Asking(
                    words -> List.of(),
                    (words, question, explanation, action) -> true,
                    notices -> new Folder(folder),
                    text -> Notifier.NONE,
                    new SettingsDesk(
                            schedule,
                            List.of(
                                    new Place("ledger", Path.of("/home/某人/.local/share/huanqing/ledger.db")),
                                    new Place("log", Path.of("/nowhere/huanqing.log"))),
                            this::openFolder)));

    /** A look begins to remember as soon as it is made, and comes back to a toolkit. */
    @BeforeAll
    static void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        MainWindow window = new MainWindow(stage, look, background);
        window.use(screens::speaking);
        screens.start();
        window.show();
    }

    @AfterEach
    void close() {
        background.close();
        sitting.close();
    }

    @Test
    void what_is_owed_is_written_where_the_person_says_and_a_plan_needs_to_know_the_cash(FxRobot robot)
            throws Exception {
        comeHere(robot);
        robot.interact(() -> robot.lookup("#export-estate").queryButton().fire());
        until(() -> said("result.SAVED"));
        assertTrue(Files.readString(folder.resolve("huanqing-owed.pdf"), StandardCharsets.ISO_8859_1)
                .startsWith("%PDF"));
        robot.interact(() -> robot.lookup("#export-plan").queryButton().fire());
        until(() -> said("settings.exports.no-cash"));
        assertFalse(Files.exists(folder.resolve("huanqing-plan.pdf")));
        Pictures.take(robot, "settings-exports-zh-light");
    }

    private boolean said(String key) {
        return sitting.notices()
                .latestProperty()
                .get()
                .filter(notice -> notice.key().equals(key))
                .isPresent();
    }

    @Test
    void the_switch_shows_and_throws_what_the_system_does(FxRobot robot) throws Exception {
        comeHere(robot);
        until(() -> !toggle(robot).isDisabled());
        assertFalse(toggle(robot).isSelected());
        assertTrue(text(robot, "#state").startsWith("窗口关着时不会提醒"), text(robot, "#state"));

        robot.clickOn("#on");
        until(() -> schedule.state().standing() == Standing.ON && shows(robot, "#files"));
        assertTrue(toggle(robot).isSelected());
        assertEquals("窗口关着时也会提醒：systemd 用户定时器。", text(robot, "#state"));
        Pictures.take(robot, "settings-on-zh-light");

        robot.clickOn("#on");
        until(() ->
                schedule.state().standing() == Standing.OFF && !toggle(robot).isDisabled());
        assertFalse(toggle(robot).isSelected());
    }

    @Test
    void what_changed_behind_its_back_is_seen_and_mended(FxRobot robot) throws Exception {
        schedule.breakIt(Fault.NOT_RUNNING);
        comeHere(robot);
        until(() -> shows(robot, "#mend"));
        assertFalse(toggle(robot).isSelected());
        assertEquals("系统现在没有在运行它。重新打开就好。", text(robot, "#fault"));
        Pictures.take(robot, "settings-broken-zh-light");
        robot.clickOn("#mend");
        until(() -> toggle(robot).isSelected());
        assertFalse(shows(robot, "#mend"));
    }

    @Test
    void where_the_system_could_not_start_it_the_switch_is_out_of_reach(FxRobot robot) throws Exception {
        schedule.makeImpossible();
        comeHere(robot);
        until(() -> text(robot, "#state").contains("不是从安装好的程序启动"));
        assertTrue(toggle(robot).isDisabled());
    }

    @Test
    void language_and_look_are_chosen_and_remembered(FxRobot robot) throws Exception {
        comeHere(robot);
        robot.interact(
                () -> robot.lookup("#hideAtStart").queryAs(CheckBox.class).setSelected(true));
        until(() -> store.latest.hiddenAtStart());
        robot.interact(() -> choose(robot, "#themeChoice", ThemeChoice.DARK));
        until(() -> look.darkProperty().get());
        robot.interact(() -> choose(robot, "#languageChoice", LanguageChoice.EN));
        until(() -> robot.lookup("Your data").tryQuery().isPresent());
        until(() -> store.latest.language() == LanguageChoice.EN
                && store.latest.spoken().equals(Optional.of(LanguageChoice.EN)));
        Pictures.take(robot, "settings-en-dark");
    }

    @Test
    void the_next_start_begins_with_hidden_amounts() {
        Settings chosen = Settings.FIRST_START.withHiddenAtStart(true);
        assertTrue(new Look(SettingsStore.forgetful(chosen), () -> false, Background.direct())
                .amountsHiddenProperty()
                .get());
    }

    @Test
    void a_folder_is_opened_and_a_missing_file_manager_is_said(FxRobot robot) throws Exception {
        comeHere(robot);
        robot.clickOn("#open-ledger");
        assertEquals(List.of(Path.of("/home/某人/.local/share/huanqing")), opened);
        robot.interact(() -> robot.lookup("#open-log").queryButton().fire());
        until(() -> text(robot, "#notice").contains("/nowhere"));
    }

    private static void comeHere(FxRobot robot) throws Exception {
        until(() -> robot.lookup("#view-settings").tryQuery().isPresent());
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        until(() -> robot.lookup("#hideAtStart").tryQuery().isPresent());
    }

    private static <T> void choose(FxRobot robot, String box, T value) {
        @SuppressWarnings("unchecked")
        ComboBox<T> found = robot.lookup(box).queryAs(ComboBox.class);
        found.setValue(value);
    }

    private static CheckBox toggle(FxRobot robot) {
        return robot.lookup("#on").queryAs(CheckBox.class);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private static boolean shows(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().map(Node::isVisible).orElse(false);
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        waitFor(20, TimeUnit.SECONDS, condition);
    }

    private void openFolder(Path folder) {
        if (folder.startsWith("/nowhere")) {
            throw new UncheckedIOException(new IOException("no file manager"));
        }
        opened.add(folder);
    }

    private static final class Remembering implements SettingsStore {
        private volatile Settings latest =
                Settings.FIRST_START.withLanguage(LanguageChoice.ZH).withTheme(ThemeChoice.LIGHT);

        @Override
        public Settings load() {
            return latest;
        }

        @Override
        public void save(Settings settings) {
            latest = settings;
        }
    }

    private static final class NoDemo implements Workspace {
        @Override
        public boolean isDemo() {
            return false;
        }

        @Override
        public void openDemo() {}

        @Override
        public void openOwn() {}
    }

    /** Whatever is to be written lies there under its suggested name. */
    private record Folder(Path folder) implements ChartDesk {
        @Override
        public Optional<Path> placeFor(String suggestedName) {
            return Optional.of(folder.resolve(suggestedName));
        }

        @Override
        public void saved(Path file) {}

        @Override
        public void failed(Path file, IOException cause) {}
    }
}
