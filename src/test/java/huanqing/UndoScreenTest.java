package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import huanqing.app.Progress;
import huanqing.app.settings.Settings;
import huanqing.app.settings.SettingsStore;
import huanqing.app.statement.ImportRequest;
import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.money.Money;
import huanqing.infra.files.UserFolders;
import huanqing.ui.chart.ChartDesk;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Pictures;
import huanqing.ui.fx.Theme;
import huanqing.ui.shell.MainWindow;
import huanqing.ui.shell.Workspace;
import huanqing.wiring.pages.Screens;
import huanqing.wiring.pages.Sitting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Ctrl+Z and Ctrl+Shift+Z in the window. */
@ExtendWith(ApplicationExtension.class)
class UndoScreenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private final List<String> questions = new ArrayList<>();
    private final Background background = Background.threads();
    private final Sitting sitting = new Sitting(
            new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("not-used"))).openPassing(),
            false,
            () -> TODAY);
    private final Look look = new Look(SettingsStore.forgetful(Settings.FIRST_START), () -> false, background);
    private final Screens screens = new Screens(
            sitting,
            new NoDemo(),
            look,
            background,
            new Screens.Asking(
                    words -> List.of(),
                    (words, question, explanation, action) -> questions.add(question),
                    notices -> new NoDesk()));

    /** A look begins to remember as soon as it is made, and comes back to a toolkit. */
    @BeforeAll
    static void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Start
    void open(Stage stage) {
        java.util.Locale.setDefault(java.util.Locale.SIMPLIFIED_CHINESE);
        Theme.loadFonts();
        MainWindow window = new MainWindow(stage, look, background);
        look.languageChoiceProperty().set(huanqing.app.settings.LanguageChoice.ZH);
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
    void the_last_change_is_undone_and_redone_and_said_in_the_persons_words(FxRobot robot) throws Exception {
        cash(5);
        robot.interact(() -> screens.shell().open("settings"));
        robot.interact(sitting.changes()::happened);
        until(() -> text(robot, "#undo").equals("撤销：修改手头现金"));
        Pictures.take(robot, "settings-history-zh-light");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> sitting.ledger().cash().planFlows().cash().isEmpty());
        until(() -> text(robot, "#notice").equals("已撤销：修改手头现金"));
        until(() -> text(robot, "#redo").equals("重做：修改手头现金"));
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        until(() -> sitting.ledger().cash().planFlows().cash().isPresent());
        until(() -> text(robot, "#notice").equals("已重做：修改手头现金"));
    }

    @Test
    void typing_is_undone_before_the_ledger(FxRobot robot) throws Exception {
        cash(5);
        until(() -> robot.lookup("#importFirst").tryQuery().isPresent()
                || robot.lookup("#importButton").tryQuery().isPresent());
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        until(() -> robot.lookup("#typed")
                .tryQuery()
                .filter(node -> node.isFocused())
                .isPresent());
        robot.write("abc");
        TextField typed = robot.lookup("#typed").queryAs(TextField.class);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> typed.getText().isEmpty());
        assertTrue(sitting.ledger().cash().planFlows().cash().isPresent());
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> sitting.ledger().cash().planFlows().cash().isEmpty());
    }

    @Test
    void before_an_import_goes_its_file_is_named(FxRobot robot) throws Exception {
        Path file = Path.of("assets/demo/alipay_record_demo.csv");
        sitting.ledger().statements().importStatement().accept(ImportRequest.of(file), Progress.NONE);
        robot.interact(() -> screens.shell().open("settings"));
        robot.interact(sitting.changes()::happened);
        until(() -> text(robot, "#undo").equals("撤销：导入“alipay_record_demo.csv”"));
        until(() -> drawn(robot, "#undo").equals("撤销：导入“alipay_record_demo.csv”"));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> questions.equals(List.of("撤销“alipay_record_demo.csv”的导入？")));
        until(() -> text(robot, "#notice").equals("已撤销：导入“alipay_record_demo.csv”"));
        assertEquals(0, sitting.ledger().statements().listEntries().count(huanqing.app.ledger.EntryQuery.ALL));
    }

    /** What the person reads, which is less than a control's text where a letter was taken for a shortcut. */
    private static String drawn(FxRobot robot, String control) {
        return robot.lookup(control + " .text").queryText().getText();
    }

    private void cash(int fen) {
        sitting.ledger().cash().planFlows().cash(Optional.of(new CashAtHand(Money.ofFen(fen), TODAY)));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        waitFor(20, TimeUnit.SECONDS, condition);
    }

    private static final class NoDesk implements ChartDesk {
        @Override
        public Optional<Path> placeFor(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public void saved(Path file) {}

        @Override
        public void failed(Path file, IOException cause) {}
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
}
