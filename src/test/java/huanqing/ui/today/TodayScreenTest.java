package huanqing.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.reserve.ReserveGlance;
import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.Settings;
import huanqing.app.settings.SettingsStore;
import huanqing.app.settings.ThemeChoice;
import huanqing.app.today.TodayView;
import huanqing.domain.money.Money;
import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.ui.chart.ChartCard;
import huanqing.ui.chart.ChartDesk;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Fxml;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Pictures;
import huanqing.ui.fx.Theme;
import huanqing.ui.fx.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TodayScreenTest {
    @TempDir
    private Path folder;

    private final Background background = Background.direct();
    private final Look look = new Look(
            SettingsStore.forgetful(
                    Settings.FIRST_START.withLanguage(LanguageChoice.ZH).withTheme(ThemeChoice.LIGHT)),
            () -> false,
            background);
    private final Changes changes = new Changes();
    private TodayView view = InventedToday.filled();
    private ReserveGlance glance = new ReserveGlance(
            Optional.of(0.95),
            Money.ofFen(486_000),
            Optional.of(Money.ofFen(301_300)),
            Optional.of(Money.ofFen(64_000)),
            true);
    private Scene scene;

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        scene = new Scene(new StackPane(), 840, 606);
        Theme.dress(scene, look);
        stage.setScene(scene);
        show(Language.ZH);
        stage.show();
    }

    @Test
    void the_page_fits_the_smallest_window_without_scrolling_away(FxRobot robot) {
        Pictures.take(robot, "today-zh-light-small");
        assertEquals("¥1,984.87", robot.lookup("#nextAmount").queryLabeled().getText());
        assertTrue(card(robot).pane().getHeight() > 180, "the picture has room");
    }

    @Test
    void a_change_of_the_ledger_is_read_again(FxRobot robot) {
        view = InventedToday.overdue();
        robot.interact(changes::happened);
        assertTrue(robot.lookup("#adviceTitle").queryLabeled().getText().startsWith("先还 借呗"));
        Pictures.take(robot, "today-zh-light-overdue");
    }

    @Test
    void the_reserve_says_how_full_it_is_and_what_may_be_spent(FxRobot robot) {
        assertEquals("61%", robot.lookup("#share").queryLabeled().getText());
        assertEquals("还差 ¥1,847.00", robot.lookup("#detail").queryLabeled().getText());
        assertEquals("可放心花 ¥640.00", robot.lookup("#safe").queryLabeled().getText());
        glance = new ReserveGlance(Optional.empty(), Money.ofFen(100), Optional.empty(), Optional.empty(), true);
        robot.interact(changes::happened);
        assertEquals("未知", robot.lookup("#share").queryLabeled().getText());
        assertEquals("已定的还款要 ¥1.00", robot.lookup("#detail").queryLabeled().getText());
    }

    @Test
    void the_reserve_is_not_called_enough_while_a_due_is_unknown(FxRobot robot) {
        glance = new ReserveGlance(
                Optional.of(0.95),
                Money.ofFen(100_000),
                Optional.of(Money.ofFen(120_000)),
                Optional.of(Money.ofFen(64_000)),
                false);
        robot.interact(changes::happened);
        assertEquals("未知", robot.lookup("#share").queryLabeled().getText());
        assertTrue(robot.lookup("只够已知的").tryQuery().isPresent());
        assertEquals("最多可花 ¥640.00（有应还未知）", robot.lookup("#safe").queryLabeled().getText());
        Pictures.take(robot, "today-zh-light-due-unknown");
    }

    @Test
    void hiding_amounts_hides_them_at_once(FxRobot robot) {
        robot.interact(() -> look.amountsHiddenProperty().set(true));
        assertEquals("¥\u00a0****", robot.lookup("#nextAmount").queryLabeled().getText());
    }

    @Test
    void an_empty_ledger_says_how_to_fill_it(FxRobot robot) {
        view = InventedToday.empty();
        robot.interact(changes::happened);
        assertTrue(robot.lookup("#empty").query().isVisible());
        assertFalse(robot.lookup("#filled").query().isVisible());
        Pictures.take(robot, "today-zh-light-empty");
    }

    @Test
    void english_dark_and_large(FxRobot robot) {
        robot.interact(() -> {
            look.themeChoiceProperty().set(ThemeChoice.DARK);
            show(Language.EN);
        });
        assertEquals(
                "Next due · Huabei Nov bill",
                robot.lookup("#nextTitle").queryLabeled().getText());
        Pictures.take(robot, "today-en-dark-small");
        Pictures.take(robot, "today-en-dark-large", () -> {
            Scene large = new Scene(new StackPane(), 1736, 986);
            Theme.dress(large, look);
            large.setRoot(page(Language.EN));
            return large;
        });
    }

    @Test
    void the_picture_leaves_as_a_file(FxRobot robot) {
        MenuButton export = robot.lookup(".chart-export").queryAs(MenuButton.class);
        robot.interact(() -> export.getItems().get(2).fire());
        robot.interact(() -> export.getItems().get(3).fire());
        assertTrue(Files.exists(folder.resolve("out.png")));
        assertTrue(Files.exists(folder.resolve("out.csv")));
    }

    private ChartCard card(FxRobot robot) {
        return robot.lookup("#strands").queryAs(ChartCard.class);
    }

    private void show(Language language) {
        scene.setRoot(page(language));
    }

    private Parent page(Language language) {
        Controllers controllers = new Controllers()
                .with(
                        ReserveCardController.class,
                        words -> new ReserveCardController(
                                new ReserveCardViewModel(today -> glance, background, () -> InventedToday.TODAY),
                                changes,
                                look,
                                words))
                .with(
                        TodayController.class,
                        words -> new TodayController(
                                new TodayViewModel(
                                        today -> view, background, () -> InventedToday.TODAY, words, key -> {}),
                                changes,
                                look,
                                new FolderDesk(folder),
                                words));
        Words words = new Words(Messages.in(language), look.amountsHiddenProperty()::get);
        Parent page = new Fxml(controllers, words).load(TodayController.class).root();
        StackPane shell = new StackPane(page);
        shell.getStyleClass().add("shell");
        return shell;
    }

    private record FolderDesk(Path folder) implements ChartDesk {
        @Override
        public Optional<Path> placeFor(String suggestedName) {
            return Optional.of(folder.resolve("out" + suggestedName.substring(suggestedName.length() - 4)));
        }

        @Override
        public void saved(Path file) {}

        @Override
        public void failed(Path file, IOException cause) {
            throw new AssertionError(cause);
        }
    }
}
