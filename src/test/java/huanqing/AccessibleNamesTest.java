package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import huanqing.i18n.Language;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Theme;
import huanqing.ui.imports.ImportController;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
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

/** Whatever the keyboard can reach while statements are imported and answered has a name for who does not see it. */
@ExtendWith(ApplicationExtension.class)
class AccessibleNamesTest {
    @TempDir
    private Path folder;

    private final Background background = Background.threads();
    private final ProductScreen<ImportController> screen = new ProductScreen<>(ImportController.class, background);

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        stage.setScene(screen.window(1024, 700, Language.EN, "import"));
        stage.show();
    }

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void every_step_of_an_import_is_named(FxRobot robot) throws Exception {
        OfferedFiles files = new OfferedFiles(folder);
        walk(robot, "chooseFile");
        walk(robot, "password", files.zip("123456"));
        walk(robot, "charsets", files.charset());
        walk(robot, "role-DAY", files.strangeTable());
        walk(robot, "chooseOther", files.certificate());
        walk(robot, "accept", files.statement());
        robot.interact(() -> robot.lookup("#accept").queryButton().fire());
        walk(robot, "seeToday");
    }

    @Test
    void what_an_import_leaves_behind_is_named(FxRobot robot) throws Exception {
        Path file = new OfferedFiles(folder).statement();
        robot.interact(() -> screen.importFiles(file));
        waitFor(20, TimeUnit.SECONDS, () -> "accept".equals(focused(robot)));
        robot.interact(() -> robot.lookup("#accept").queryButton().fire());
        waitFor(20, TimeUnit.SECONDS, () -> "seeToday".equals(focused(robot)));
        for (String view : List.of("review", "imports", "ledger")) {
            robot.interact(() -> screen.open(view));
            waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> !robot.lookup("#table").queryTableView().getItems().isEmpty());
            robot.interact(() ->
                    robot.lookup("#table").queryTableView().getSelectionModel().select(0));
            waitForFxEvents();
            assertNamed(robot, view);
        }
    }

    private void walk(FxRobot robot, String asks, Path... files) throws Exception {
        if (files.length > 0) {
            robot.interact(() -> screen.importFiles(files));
        }
        waitFor(20, TimeUnit.SECONDS, () -> asks.equals(focused(robot)));
        waitForFxEvents();
        assertNamed(robot, asks);
        if (files.length > 0 && !asks.equals("accept")) {
            robot.type(KeyCode.ESCAPE);
            waitFor(20, TimeUnit.SECONDS, () -> "chooseFile".equals(focused(robot)));
        }
    }

    private static void assertNamed(FxRobot robot, String where) {
        Scene scene = scene(robot);
        List<Control> reached = nodes(scene.getRoot())
                .filter(node -> node instanceof Control && node.isFocusTraversable())
                .map(Control.class::cast)
                .toList();
        TreeSet<String> nameless = new TreeSet<>();
        TreeSet<String> pictures = new TreeSet<>();
        for (Control control : reached) {
            if (name(control, scene).isBlank()) {
                nameless.add(told(control));
            }
            if (isPicture(control) && (control.getTooltip() == null || !isSaid(control))) {
                pictures.add(told(control));
            }
        }
        assertEquals(new TreeSet<>(), nameless, where + ": without a name");
        assertEquals(new TreeSet<>(), pictures, where + ": a picture whose tip does not say what it does");
    }

    private static boolean isSaid(Control control) {
        String name = control.getAccessibleText() == null ? ((Labeled) control).getText() : control.getAccessibleText();
        return control.getTooltip().getText().contains(name);
    }

    /** What a screen reader says: the control's own name, what stands on it, or the label that is for it. */
    private static String name(Control control, Scene scene) {
        String own = control.getAccessibleText();
        if (own != null && !own.isBlank()) {
            return own;
        }
        if (control instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        return nodes(scene.getRoot())
                .filter(node -> node instanceof Label label && label.getLabelFor() == control)
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse("");
    }

    private static boolean isPicture(Control control) {
        return control instanceof Labeled labeled
                && (labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY
                        || labeled.getText() == null
                        || labeled.getText().isBlank())
                && nodes(labeled)
                        .noneMatch(node -> node != labeled
                                && node instanceof Label inside
                                && inside.getText() != null
                                && !inside.getText().isBlank()
                                && !inside.getStyleClass().contains("keys"));
    }

    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(AccessibleNamesTest::nodes))
                : Stream.of(node);
    }

    private static String told(Control control) {
        return control.getClass().getSimpleName() + " #" + control.getId() + " " + control.getStyleClass();
    }

    private static String focused(FxRobot robot) {
        Node owner = scene(robot).getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private static Scene scene(FxRobot robot) {
        return robot.lookup(".shell").query().getScene();
    }
}
