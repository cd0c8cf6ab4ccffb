package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import huanqing.i18n.Language;
import huanqing.ui.fx.Background;
import huanqing.ui.imports.ImportController;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the import says of a file before anything is written, in a small window and in the longer of the languages. */
@ExtendWith(ApplicationExtension.class)
class ImportWarningsScreenTest {
    @TempDir
    private Path folder;

    private final Background background = Background.threads();
    private final ProductScreen<ImportController> screen = new ProductScreen<>(ImportController.class, background);

    @Start
    void open(Stage stage) {
        Scene scene = screen.window(1024, 700, Language.EN, "import");
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void every_warning_is_told_to_its_end(FxRobot robot) throws Exception {
        String row = OfferedFiles.row("2026-05-02 12:00:00", "28.00", "花呗", "N1");
        Path file = new OfferedFiles(folder)
                .statement("record.csv", "a@x.com", "2026-05-01", "2026-05-31", "仅支出", 9, row, row, row);
        robot.interact(() -> screen.importFiles(file));
        waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup(".warning-line").queryAll().size() == 4);
        waitForFxEvents();
        Set<String> cut = robot.lookup(".warning-line").queryAllAs(Labeled.class).stream()
                .filter(warning -> !warning.getText().equals(drawn(warning)))
                .map(Labeled::getText)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), cut);
        assertTrue(robot.lookup("#samples").queryTableView().getHeight() > 150, "the rows keep their room");
    }

    @Test
    void what_is_still_to_be_said_of_the_columns_is_named(FxRobot robot) throws Exception {
        Path table = new OfferedFiles(folder).strangeTable();
        robot.interact(() -> screen.importFiles(table));
        ComboBox<?> day = robot.lookup("#role-DAY").queryAs(ComboBox.class);
        waitFor(20, TimeUnit.SECONDS, () -> day.getItems().size() == 4);
        waitForFxEvents();
        assertTrue(understood(robot).endsWith(": Day, Income, Outflow"), understood(robot));
        robot.interact(() -> day.getSelectionModel().select(1));
        waitFor(20, TimeUnit.SECONDS, () -> understood(robot).endsWith(": Income, Outflow"));
    }

    private static String understood(FxRobot robot) {
        return robot.lookup("#understood").queryLabeled().getText();
    }

    /** The text as it is on the screen: cut with dots where it does not fit. */
    private static String drawn(Labeled label) {
        return label.lookup(".text") instanceof Text text ? text.getText() : "";
    }
}
