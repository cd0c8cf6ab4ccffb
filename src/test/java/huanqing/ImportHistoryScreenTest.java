package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Progress;
import huanqing.app.statement.ImportRequest;
import huanqing.domain.statement.RowProblem;
import huanqing.i18n.Language;
import huanqing.ui.imports.history.ImportsController;
import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What an import left behind can be looked at later: the rows that it could not read, and those that wait. */
@ExtendWith(ApplicationExtension.class)
class ImportHistoryScreenTest {
    @TempDir
    private Path folder;

    private final ProductScreen<ImportsController> screen = new ProductScreen<>(ImportsController.class);

    @Start
    void open(Stage stage) {
        stage.setScene(screen.window(1024, 700, Language.ZH, "imports"));
        stage.show();
    }

    @Test
    void the_unreadable_rows_of_the_chosen_import_are_shown(FxRobot robot) throws Exception {
        OfferedFiles files = new OfferedFiles(folder);
        accept(files.statement());
        accept(files.statement(
                "whole.csv",
                "someone@example.com",
                "2026-07-01",
                "2026-07-31",
                "全部",
                1,
                OfferedFiles.row("2026-07-02 12:00:00", "28.00", "花呗", "N9")));
        robot.interact(screen::changed);
        TableView<?> problems = robot.lookup("#problems").queryTableView();
        choose(robot, 0);
        assertFalse(problems.getParent().isVisible(), "nothing was unreadable");
        choose(robot, 1);
        assertTrue(problems.getParent().isVisible());
        RowProblem problem = (RowProblem) problems.getItems().get(0);
        assertEquals(RowProblem.Cause.AMOUNT_UNREADABLE, problem.cause());
        assertEquals(11, problem.line());
        assertTrue(problem.raw().startsWith("2026-05-01 12:00:00,"));
    }

    @Test
    void the_sidebar_tells_how_many_rows_wait(FxRobot robot) throws Exception {
        assertFalse(robot.lookup("#badge-review").query().isVisible());
        accept(new OfferedFiles(folder).statement());
        robot.interact(screen::changed);
        assertTrue(robot.lookup("#badge-review").query().isVisible());
        assertEquals("1", robot.lookup("#badge-review").queryLabeled().getText());
    }

    private void accept(Path file) {
        screen.ledger.statements().importStatement().accept(ImportRequest.of(file), Progress.NONE);
    }

    private static void choose(FxRobot robot, int row) {
        robot.interact(() ->
                robot.lookup("#table").queryTableView().getSelectionModel().select(row));
    }
}
