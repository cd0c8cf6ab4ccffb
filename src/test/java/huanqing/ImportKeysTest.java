package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import huanqing.app.ledger.EntryQuery;
import huanqing.i18n.Language;
import huanqing.ui.fx.Background;
import huanqing.ui.imports.ImportController;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** An import with the keyboard alone: it begins where the answer is given, Enter goes on, Esc leaves the file. */
@ExtendWith(ApplicationExtension.class)
class ImportKeysTest {
    @TempDir
    private Path folder;

    private final Background background = Background.threads();
    private final ProductScreen<ImportController> screen = new ProductScreen<>(ImportController.class, background);
    private Scene scene;

    @AfterEach
    void close() {
        background.close();
    }

    @Start
    void open(Stage stage) {
        scene = screen.window(1024, 700, Language.ZH, "import");
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void enter_alone_imports_a_statement_and_opens_today(FxRobot robot) throws Exception {
        keyboardIsAt("chooseFile");
        offer(robot, files().statement());
        keyboardIsAt("accept");
        press(robot, KeyCode.ENTER);
        assertEquals(2, screen.ledger.statements().listEntries().count(EntryQuery.ALL));
        keyboardIsAt("seeToday");
        press(robot, KeyCode.ENTER);
        waitFor(20, TimeUnit.SECONDS, () -> screen.front().equals("today"));
    }

    @Test
    void where_nothing_is_new_the_keyboard_begins_at_leaving(FxRobot robot) throws Exception {
        offer(robot, files().statement());
        press(robot, KeyCode.ENTER);
        keyboardIsAt("seeToday");
        offer(robot, files().statement());
        keyboardIsAt("leave");
        press(robot, KeyCode.ENTER);
        keyboardIsAt("chooseFile");
    }

    @Test
    void a_wrong_password_is_plain_and_the_right_one_leads_on(FxRobot robot) throws Exception {
        offer(robot, files().zip("123456"));
        keyboardIsAt("password");
        assertFalse(isWrong(robot));
        robot.write("9999");
        press(robot, KeyCode.ENTER);
        waitFor(20, TimeUnit.SECONDS, () -> isWrong(robot));
        keyboardIsAt("password");
        robot.write("123456");
        press(robot, KeyCode.ENTER);
        keyboardIsAt("accept");
    }

    @Test
    void enter_takes_the_charset_and_then_the_columns(FxRobot robot) throws Exception {
        offer(robot, files().charset());
        keyboardIsAt("charsets");
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        keyboardIsAt("role-DAY");
        press(robot, KeyCode.ESCAPE);
        offer(robot, files().bank());
        keyboardIsAt("go");
        press(robot, KeyCode.ENTER);
        keyboardIsAt("accept");
    }

    @Test
    void escape_leaves_the_file_wherever_it_stands(FxRobot robot) throws Exception {
        leaves(robot, files().statement(), "accept");
        leaves(robot, files().zip("123456"), "password");
        leaves(robot, files().charset(), "charsets");
        leaves(robot, files().bank(), "go");
        leaves(robot, files().strangeTable(), "role-DAY");
        leaves(robot, files().certificate(), "chooseOther");
        assertEquals(0, screen.ledger.statements().listEntries().count(EntryQuery.ALL));
    }

    @Test
    void a_narrow_table_after_a_wide_one_is_asked_about_afresh(FxRobot robot) throws Exception {
        leaves(robot, files().bank(), "go");
        offer(robot, files().strangeTable());
        keyboardIsAt("role-DAY");
        ComboBox<?> day = robot.lookup("#role-DAY").queryAs(ComboBox.class);
        assertEquals(4, day.getItems().size(), "none, and each column");
        assertEquals(Optional.empty(), day.getValue());
    }

    private void leaves(FxRobot robot, Path file, String asks) throws TimeoutException {
        offer(robot, file);
        keyboardIsAt(asks);
        press(robot, KeyCode.ESCAPE);
        keyboardIsAt("chooseFile");
    }

    private OfferedFiles files() {
        return new OfferedFiles(folder);
    }

    private void offer(FxRobot robot, Path file) {
        robot.interact(() -> screen.importFiles(file));
        waitForFxEvents();
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.type(key);
        waitForFxEvents();
    }

    private static boolean isWrong(FxRobot robot) {
        Labeled hint = robot.lookup("#passwordHint").queryLabeled();
        return hint.getStyleClass().contains("attention") && hint.getGraphic() != null;
    }

    private void keyboardIsAt(String id) throws TimeoutException {
        waitFor(20, TimeUnit.SECONDS, () -> id.equals(focused()));
        waitForFxEvents();
        assertEquals(id, focused());
    }

    private String focused() {
        Node owner = scene.getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }
}
