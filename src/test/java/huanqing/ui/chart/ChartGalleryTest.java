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
import java.util.OptionalLong;
import javafx.application.Application;
import javafx.css.PseudoClass;
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
        root.setStyle("-fx-background-color: -hq-card;");
        root.getStylesheets()
                .add(getClass().getResource("/huanqing/ui/fx/huanqing.css").toExternalForm());
        stage.setScene(new Scene(root, 1260, 560));
        stage.show();
    }

    @Test
    void pictures_follow_the_theme(FxRobot robot) throws IOException {
        show(robot, Pictures.strands(Language.ZH, 12, 100), 640, 320, "strands-12-zh-light");
        assertEquals(Color.web("#0a69d0"), pane.chartStyle().colour(Role.HUABEI));
        Color paper = pane.chartStyle().colour(Role.SURFACE);

        dress(robot, true);
        show(robot, Pictures.strands(Language.EN, 12, 100), 640, 320, "strands-12-en-dark");
        assertNotEquals(Color.web("#0a69d0"), pane.chartStyle().colour(Role.HUABEI));
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
    void answers_of_the_linkage_page(FxRobot robot) throws IOException {
        for (Language language : Language.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                dress(robot, dark);
                String look = "-" + language + (dark ? "-dark" : "-light");
                double width = dark ? 560 : 300;
                double height = dark ? 360 : 220;
                show(robot, Pictures.lags(language, 0.62), width, height, "lags" + look);
                MonthScatter.Measure measure = dark ? MonthScatter.Measure.RANK : MonthScatter.Measure.AMOUNT;
                show(robot, Pictures.scatter(language, 30, measure), width, height, "scatter" + look);
                show(robot, Pictures.mosaic(language, 6, 2, 3, 19), width, height, "mosaic" + look);
                show(robot, Pictures.flow(language, 380_000), width, height, "flow" + look);
                show(robot, Pictures.reserve(language, OptionalLong.of(235_000), 1), width, height, "reserve" + look);
            }
        }
        show(robot, Pictures.mosaic(Language.ZH, 0, 0, 1, 119), 240, 160, "mosaic-edge");
        show(robot, Pictures.flow(Language.ZH, 1), 300, 200, "flow-tiny");
        show(robot, Pictures.reserve(Language.ZH, OptionalLong.empty(), 1_000_000), 300, 200, "reserve-edge");
        show(robot, Pictures.lags(Language.EN, -0.98), 240, 180, "lags-edge");
        show(robot, Pictures.scatter(Language.ZH, 120, MonthScatter.Measure.RANK), 240, 200, "scatter-edge");
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

    private void dress(FxRobot robot, boolean dark) {
        robot.interact(() -> {
            Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
            pane.getScene().getRoot().pseudoClassStateChanged(PseudoClass.getPseudoClass("dark"), dark);
        });
    }

    private void show(FxRobot robot, Chart chart, double width, double height, String name) throws IOException {
        robot.interact(() -> {
            pane.setMinSize(width, height);
            pane.setMaxSize(width, height);
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
