package huanqing.ui.imports;

import huanqing.app.statement.ImportReport;
import huanqing.app.statement.warning.ImportWarning;
import huanqing.ui.fx.Words;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the person should know of a statement as a whole: each a whole sentence, however many there are. */
final class WarningLines {
    private static final double MOST_OF_PAGE = 0.35;

    private final ScrollPane part;
    private final VBox lines;
    private final Words words;

    /** @param part of the page; as high as the lines need, until that is too much of it and they scroll */
    WarningLines(ScrollPane part, VBox lines, Region page, Words words) {
        this.part = part;
        this.lines = lines;
        this.words = words;
        DoubleBinding most = page.heightProperty().multiply(MOST_OF_PAGE);
        part.minHeightProperty().bind(Bindings.min(lines.heightProperty(), most));
        part.maxHeightProperty().bind(part.minHeightProperty());
        part.focusTraversableProperty().bind(lines.heightProperty().greaterThan(most));
    }

    void show(ImportReport report) {
        part.setVisible(!report.warnings().isEmpty());
        part.setManaged(!report.warnings().isEmpty());
        lines.getChildren()
                .setAll(report.warnings().stream()
                        .map(warning -> line(words.name(warning.kind(), values(warning))))
                        .toList());
    }

    /** Sums and examples of rows are hidden with the other amounts; the first value is how many rows. */
    private Object[] values(ImportWarning warning) {
        return IntStream.range(0, warning.values().size())
                .mapToObj(place -> place > 0 && warning.kind().hasAmounts()
                        ? words.withAmounts(warning.values().get(place))
                        : warning.values().get(place))
                .toArray();
    }

    private static Label line(String text) {
        Label line = new Label(text, new FontIcon("fth-alert-triangle"));
        line.getStyleClass().add("warning-line");
        line.setWrapText(true);
        return line;
    }
}
