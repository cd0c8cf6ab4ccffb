package huanqing.ui.chart;

import huanqing.i18n.Language;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Prints how long a redraw of ten years takes on the window's thread: sheet, labels and ink. A frame has 16 ms. */
@Tag("benchmark")
@ExtendWith(ApplicationExtension.class)
class ChartBenchmarkTest {
    private static final int WARM_UP = 200;
    private static final int RUNS = 200;

    private ChartPane pane;

    @Start
    private void start(Stage stage) {
        pane = new ChartPane();
        stage.setScene(new Scene(new StackPane(pane), 1200, 420));
        stage.show();
    }

    @Test
    void redraw_of_120_months(FxRobot robot) {
        print(robot, "two strands", Pictures.strands(Language.ZH, 120, 100));
        print(robot, "scatter", Pictures.scatter(Language.ZH, 120, MonthScatter.Measure.AMOUNT));
        print(robot, "flow", Pictures.flow(Language.ZH, 380_000));
    }

    private void print(FxRobot robot, String name, Chart chart) {
        long[] nanos = new long[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            int run = i;
            robot.interact(() -> {
                long start = System.nanoTime();
                pane.show(chart);
                pane.layout();
                if (run >= 0) {
                    nanos[run] = System.nanoTime() - start;
                }
            });
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s, 120 months: median %.2f ms, 99%% %.2f ms%n",
                name, nanos[RUNS / 2] / (double) TimeUnit.MILLISECONDS.toNanos(1), nanos[RUNS * 99 / 100] / 1e6);
    }
}
