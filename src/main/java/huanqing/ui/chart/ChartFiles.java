package huanqing.ui.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.embed.swing.SwingFXUtils;
import javax.imageio.ImageIO;

/** A chart as a file: the picture for people, the figures for a table program. */
public final class ChartFiles {
    private static final double PIXELS_A_POINT = 2;
    /** Table programs take a text file for UTF-8 only when it says so itself. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ChartFiles() {}

    /** Writes what the pane shows, at twice the screen's size. On the window's thread, for it draws. */
    public static void png(ChartPane pane, Path file) throws IOException {
        if (!ImageIO.write(SwingFXUtils.fromFXImage(pane.image(PIXELS_A_POINT), null), "png", file.toFile())) {
            throw new IOException("no writer for PNG");
        }
    }

    public static void csv(Chart chart, Path file) throws IOException {
        Files.writeString(file, csv(chart), StandardCharsets.UTF_8);
    }

    /** The figures as comma-separated text; text that a table program would run as a formula is made harmless. */
    public static String csv(Chart chart) {
        return BYTE_ORDER_MARK
                + chart.table().stream().map(ChartFiles::line).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** The figures as a table program takes them from the clipboard. */
    public static String tabbed(Chart chart) {
        return chart.table().stream()
                .map(row -> row.stream().map(ChartFiles::harmless).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ChartFiles::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        String harmless = harmless(text);
        return harmless.matches("(?s).*[,\"\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private static String harmless(String text) {
        boolean number = text.matches("-?\\d+(\\.\\d+)?");
        return !number && text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
