package huanqing.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import huanqing.i18n.Language;
import huanqing.ui.chart.draw.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Inks the charts with the real fonts and themes, and leaves the pictures in target/gallery for people to look at. */
@ExtendWith(ApplicationExtension.class)
class ChartGalleryTest {
    private static final Path GALLERY = Path.of("target", "gallery");

    private ChartPane pane;

    @Start
    private void start(Stage stage) throws IOException {
        Files.createDirectories(GALLERY);
        for (String weight : new String[] {"Regular", "Bold"}) {
            Font.loadFont(getClass().getResourceAsStream("/huanqing/ui/fonts/NotoSansSC-" + weight + ".ttf"), 14);
        }
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        pane = new ChartPane();
        StackPane root = new StackPane(pane);
        root.setStyle("-fx-font-family: 'Noto Sans SC'; -fx-font-size: 14px; -fx-background-color: -color-bg-default;");
        stage.setScene(new Scene(root, 400, 300));
        stage.show();
    }

    @Test
    void pictures_follow_the_theme(FxRobot robot) throws IOException {
        show(robot, Pictures.strands(Language.ZH, 12, 100), 640, 320, "strands-12-zh-light");
        assertEquals(Color.web("#0969da"), pane.chartStyle().colour(Role.HUABEI));
        Color paper = pane.chartStyle().colour(Role.SURFACE);

        robot.interact(() -> Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet()));
        show(robot, Pictures.strands(Language.EN, 12, 100), 640, 320, "strands-12-en-dark");
        assertNotEquals(Color.web("#0969da"), pane.chartStyle().colour(Role.HUABEI));
        assertTrue(pane.chartStyle().colour(Role.SURFACE).getBrightness() < paper.getBrightness());
        show(robot, Pictures.strands(Language.ZH, 36, 100), 480, 260, "strands-36-zh-dark");
    }

    @Test
    void strands_of_every_length(FxRobot robot) throws IOException {
        for (int months : new int[] {0, 1, 12, 36, 120}) {
            show(robot, Pictures.strands(Language.ZH, months, 100), 328, 230, "strands-" + months + "-narrow");
            show(robot, Pictures.strands(Language.EN, months, 4_000_000), 1200, 420, "strands-" + months + "-wide");
        }
        show(robot, Pictures.strands(Language.ZH, 12, 0), 640, 320, "strands-zero");
    }

    @Test
    void arrow_keys_read_month_by_month_to_a_screen_reader(FxRobot robot) {
        robot.interact(() -> pane.show(Pictures.strands(Language.ZH, 12, 100)));
        robot.interact(pane::requestFocus);
        robot.interact(() -> {});
        assertTrue(pane.getAccessibleText().startsWith("两股还款，2024年12月至2025年11月，共 12 个月"), pane.getAccessibleText());

        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        assertTrue(pane.getAccessibleText().startsWith("2025年1月\n花呗 ¥"), pane.getAccessibleText());

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertTrue(pane.getAccessibleText().startsWith("两股还款"), pane.getAccessibleText());
    }

    private void show(FxRobot robot, Chart chart, double width, double height, String name) throws IOException {
        robot.interact(() -> {
            Stage stage = (Stage) pane.getScene().getWindow();
            pane.setMinSize(width, height);
            pane.setMaxSize(width, height);
            stage.setWidth(width + 40);
            stage.setHeight(height + 40);
            pane.show(chart);
            pane.getScene().getRoot().applyCss();
            pane.getScene().getRoot().layout();
        });
        robot.interact(() -> {
            try {
                ChartFiles.png(pane, GALLERY.resolve(name + ".png"));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertTrue(Files.size(GALLERY.resolve(name + ".png")) > 1_000);
    }
}
