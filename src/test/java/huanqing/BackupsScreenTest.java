package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import huanqing.app.backup.ToldPlaces;
import huanqing.app.reminder.Notifier;
import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.Settings;
import huanqing.app.settings.SettingsStore;
import huanqing.app.settings.ThemeChoice;
import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Pictures;
import huanqing.ui.fx.Theme;
import huanqing.ui.fx.Words;
import huanqing.ui.shell.MainWindow;
import huanqing.ui.shell.Workspace;
import huanqing.wiring.backup.LedgerBackups;
import huanqing.wiring.pages.BackupDesk;
import huanqing.wiring.pages.Screens;
import huanqing.wiring.pages.SettingsDesk;
import huanqing.wiring.pages.Sitting;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The backups on the settings page, and what the window says of a damaged ledger. */
@ExtendWith(ApplicationExtension.class)
class BackupsScreenTest {
    private static final ToldPlaces NO_PLACE = new ToldPlaces() {
        @Override
        public boolean contains(Path ledger) {
            return false;
        }

        @Override
        public void add(Path ledger) {}
    };

    @TempDir
    private static Path folder;

    private final BackupBench bench = new BackupBench(folder.resolve(Long.toString(System.nanoTime())));
    private final List<String> asked = new ArrayList<>();
    private final List<Path> restored = new ArrayList<>();
    private final Background background = Background.threads();
    private Look look;
    private LedgerBackups backups;
    private BackupDesk desk;
    private Sitting sitting;

    @Start
    void open(Stage stage) {
        look = new Look(
                SettingsStore.forgetful(
                        Settings.FIRST_START.withLanguage(LanguageChoice.ZH).withTheme(ThemeChoice.LIGHT)),
                () -> false,
                background);
        bench.imports(BackupBench.DEMO);
        backups = bench.wiring().backups(bench.ledger);
        sitting = new Sitting(bench.wiring().open(bench.ledger), false, () -> LocalDate.of(2026, 11, 22));
        desk = new BackupDesk(
                backups,
                (words, question, explanation, action) -> asked.add(question + "\n" + explanation),
                restored::add);
        Screens screens = new Screens(
                sitting,
                new Nowhere(),
                look,
                background,
                Screens.Asking.natively(() -> stage, text -> Notifier.NONE, SettingsDesk.NOWHERE.with(desk)));
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
    void one_is_made_now_and_put_back_after_a_look_at_what_changes(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        until(() -> robot.lookup("#make").tryQuery().isPresent());
        int before = bench.backups().size();
        robot.interact(() -> robot.lookup("#make").queryButton().fire());
        until(() -> bench.backups().size() == before + 1 && buttons(robot).size() == before + 1);
        Pictures.take(robot, "settings-backups-zh-light");
        robot.interact(() -> buttons(robot).get(0).fire());
        until(() -> !restored.isEmpty());
        assertTrue(asked.get(0).contains("恢复 2026-11-22 10:15 的备份？\n现在："), asked.get(0));
        assertEquals(bench.backups().get(bench.backups().size() - 1), restored.get(0));
    }

    @Test
    void the_day_gets_its_backup_and_damage_is_answered_with_it(FxRobot robot) throws Exception {
        backups.backUp().daily();
        assertTrue(!backups.careForLedger(NO_PLACE).run().damaged());
        int before = bench.backups().size();
        sitting.close();
        try (FileChannel ledger = FileChannel.open(bench.ledger, StandardOpenOption.WRITE)) {
            ledger.truncate(ledger.size() / 2);
        }
        var found = backups.careForLedger(NO_PLACE).run();
        assertTrue(found.damaged());
        assertEquals(before, bench.backups().size());
        robot.interact(() -> desk.tell(found, sitting.notices(), new Words(Messages.in(Language.ZH), () -> false)));
        assertTrue(asked.get(0).startsWith("账本文件有损坏"), asked.get(0));
        assertEquals(List.of(bench.backups().get(before - 1)), restored);
    }

    private static List<Button> buttons(FxRobot robot) {
        return robot.lookup("#backups").queryAs(GridPane.class).getChildren().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        waitFor(20, TimeUnit.SECONDS, condition);
    }

    private static final class Nowhere implements Workspace {
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
