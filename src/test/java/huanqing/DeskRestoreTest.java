package huanqing;

import static huanqing.BackupBench.everything;
import static huanqing.DeskBench.until;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.demo.BenchmarkStatement;
import huanqing.ui.fx.Pictures;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window lets a backup take its ledger's place: from the settings, and where it finds the ledger damaged. */
@ExtendWith(ApplicationExtension.class)
class DeskRestoreTest {
    private static final int MORE = 3_000;

    @TempDir
    private Path folder;

    private Stage stage;
    private BackupBench bench;
    private DeskBench window;
    private Map<String, List<String>> backedUp;

    @Start
    void take(Stage given) {
        stage = given;
    }

    @BeforeEach
    void aLedgerWithABackup(FxRobot robot) throws Exception {
        bench = new BackupBench(folder);
        bench.imports(BackupBench.DEMO);
        bench.done("backup");
        backedUp = everything(bench.ledger);
        window = new DeskBench(bench, stage, robot);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void one_of_the_settings_takes_the_ledgers_place_and_the_former_is_kept(FxRobot robot) throws Exception {
        Path more = folder.resolve("more.csv");
        new BenchmarkStatement().write(MORE, more);
        bench.imports(more);
        Map<String, List<String>> former = everything(bench.ledger);
        window.start();
        window.showsEntries(former.get("entry").size());
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        until(() -> !window.restoreButtons().isEmpty());
        Button oldest = window.restoreButtons().get(window.restoreButtons().size() - 1);
        Platform.runLater(oldest::fire);
        assertTrue(window.dialog().contains("现在：3,000 条记录，2 批导入。备份里：2,433 条记录"), window.dialog());
        Pictures.take(robot, "restore-asked", this::front);
        window.answer(Button::isDefaultButton);
        window.showsEntries(backedUp.get("entry").size());
        Path kept = bench.backups().get(bench.backups().size() - 1);
        assertTrue(kept.toString().endsWith("-restore.db"), kept.toString());
        assertEquals(former, everything(kept));
        window.close();
        assertEquals(backedUp, everything(bench.ledger));
    }

    @Test
    void a_damaged_ledger_is_answered_with_the_backup_and_kept_beside(FxRobot robot) throws Exception {
        byte[] damaged = damage();
        window.start();
        window.dialog();
        Pictures.take(robot, "damaged-asked", this::front);
        assertTrue(window.dialog().startsWith("账本文件有损坏\n最近的完好备份是 2026-11-22 10:15 的"), window.dialog());
        assertFalse(stage.isShowing());
        window.answer(Button::isDefaultButton);
        window.showsEntries(backedUp.get("entry").size());
        assertArrayEquals(damaged, Files.readAllBytes(setAside().get(0)));
        assertEquals(List.of(), window.exits);
    }

    @Test
    void without_the_backup_a_damaged_ledger_stays_as_it_is_and_the_program_ends() throws Exception {
        byte[] damaged = damage();
        window.start();
        window.dialog();
        window.answer(Button::isCancelButton);
        assertTrue(window.dialog().contains("已损坏，没有再动它"), window.dialog());
        assertEquals("Noto Sans SC", window.dialogFont(), "others draw Chinese as empty boxes");
        window.answer(Button::isDefaultButton);
        until(() -> window.exits.equals(List.of(1)));
        assertArrayEquals(damaged, Files.readAllBytes(bench.ledger));
        assertEquals(List.of(), setAside());
    }

    @Test
    void a_ledger_that_is_gone_is_answered_with_the_backup(FxRobot robot) throws Exception {
        bench.wipe();
        window.start();
        assertTrue(window.dialog().startsWith("账本不见了\n"), window.dialog());
        assertTrue(window.dialog().contains("2026-11-22 10:15"), window.dialog());
        Pictures.take(robot, "gone-asked", this::front);
        window.answer(Button::isDefaultButton);
        window.showsEntries(backedUp.get("entry").size());
    }

    @Test
    void without_the_backup_an_empty_ledger_begins_and_the_backup_stays(FxRobot robot) throws Exception {
        bench.wipe();
        window.start();
        window.dialog();
        window.answer(Button::isCancelButton);
        until(() -> robot.lookup("#importFirst").tryQuery().isPresent());
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        until(() -> window.restoreButtons().size() == 1);
        assertTrue(robot.lookup("以前的账本").tryQuery().isPresent());
        assertEquals(backedUp, everything(bench.backups().get(0)));
        Button former = window.restoreButtons().get(0);
        Platform.runLater(former::fire);
        window.answer(Button::isDefaultButton);
        window.showsEntries(backedUp.get("entry").size());
    }

    @Test
    void coming_from_the_demo_a_ledger_that_is_gone_is_asked_about_too(FxRobot robot) throws Exception {
        window.start();
        window.showsEntries(backedUp.get("entry").size());
        robot.interact(() -> window.desk().openDemo());
        until(() -> window.desk().isDemo());
        bench.wipe();
        Platform.runLater(() -> window.desk().openOwn());
        assertTrue(window.dialog().startsWith("账本不见了\n"), window.dialog());
        window.answer(Button::isDefaultButton);
        until(() -> !window.desk().isDemo());
        window.showsEntries(backedUp.get("entry").size());
    }

    private Scene front() {
        List<Window> windows = Window.getWindows();
        return windows.get(windows.size() - 1).getScene();
    }

    private List<Path> setAside() {
        return BackupBench.files(folder).stream()
                .filter(file -> file.getFileName().toString().startsWith("ledger.db.damaged-"))
                .toList();
    }

    /** A file of which so little is left that it cannot even be opened. */
    private byte[] damage() throws Exception {
        try (FileChannel ledger = FileChannel.open(bench.ledger, StandardOpenOption.WRITE)) {
            ledger.truncate(ledger.size() / 2);
        }
        return Files.readAllBytes(bench.ledger);
    }
}
