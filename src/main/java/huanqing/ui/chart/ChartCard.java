package huanqing.ui.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A card with one chart: a title that says what it is, a sentence that says what it shows, the picture, its export. */
public final class ChartCard extends VBox {
    private static final double PICTURE_SIZE = 2;

    private final Label title = new Label();
    private final HBox head = new HBox();
    private final Label reading = new Label();
    private final ChartPane pane = new ChartPane();
    private final MenuButton export = new MenuButton();

    public ChartCard() {
        getStyleClass().addAll("card", "chart-card");
        title.getStyleClass().add("title-4");
        title.setWrapText(true);
        title.setLabelFor(pane);
        reading.getStyleClass().add("text-muted");
        reading.setWrapText(true);
        reading.setMinHeight(Region.USE_PREF_SIZE);
        reading.managedProperty().bind(reading.textProperty().isNotEmpty());
        export.getStyleClass().addAll("flat", "button-icon", "chart-export");
        export.setGraphic(new FontIcon("fth-share"));
        export.setVisible(false);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox.setVgrow(pane, Priority.ALWAYS);
        pane.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        head.getChildren().addAll(title, spring, export);
        getChildren().addAll(head, reading, pane);
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    /** The sentence that says what the chart shows. */
    public StringProperty readingProperty() {
        return reading.textProperty();
    }

    /** A control of the chart's own, above the picture. */
    public void setTool(Node tool) {
        getChildren().add(getChildren().indexOf(pane), tool);
    }

    /** What stands below the picture, such as what the figures rest on; the picture keeps its size when it opens. */
    public void setFoot(Node foot) {
        getChildren().add(foot);
    }

    public ChartPane pane() {
        return pane;
    }

    public void show(Chart chart) {
        pane.show(chart);
    }

    /** Lets the chart leave: to the clipboard, or as a picture or a table into a file. */
    public void exportTo(ChartDesk desk, ChartWords words) {
        export.getItems()
                .setAll(
                        item(words.text("chart.export.copy-picture"), this::copyPicture),
                        item(words.text("chart.export.copy-figures"), this::copyFigures),
                        item(words.text("chart.export.save-picture"), () -> savePicture(desk)),
                        item(words.text("chart.export.save-figures"), () -> saveFigures(desk)));
        export.setAccessibleText(words.text("chart.export.menu", getTitle()));
        export.visibleProperty().bind(pane.chartProperty().isNotNull());
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void copyPicture() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(pane.image(PICTURE_SIZE));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void copyFigures() {
        ClipboardContent content = new ClipboardContent();
        content.putString(ChartFiles.tabbed(pane.chartProperty().get()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void savePicture(ChartDesk desk) {
        save(desk, ".png", file -> ChartFiles.png(pane, file));
    }

    private void saveFigures(ChartDesk desk) {
        save(desk, ".csv", file -> ChartFiles.csv(pane.chartProperty().get(), file));
    }

    private void save(ChartDesk desk, String ending, Writing writing) {
        Optional<Path> place =
                desk.placeFor(getTitle().replaceAll("[\\\\/:*?\"<>|：？]", " ").strip() + ending);
        place.ifPresent(file -> {
            try {
                writing.to(file);
                desk.saved(file);
            } catch (IOException cause) {
                desk.failed(file, cause);
            }
        });
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }
}
