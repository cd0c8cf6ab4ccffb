package huanqing.ui.chart;

import huanqing.ui.chart.draw.Mark;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Spot;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/**
 * The node that shows a {@link Chart}: draws it anew at each size and theme, explains the spot under the pointer or the
 * arrow keys in a tooltip, and tells a screen reader the same words.
 */
public final class ChartPane extends Region {
    private static final double TIP_AWAY = 14;

    private final Canvas canvas = new Canvas();
    private final ChartStyle style = new ChartStyle(this, this::restyle);
    private final Tooltip tip = new Tooltip();
    private final ReadOnlyObjectWrapper<Chart> chart = new ReadOnlyObjectWrapper<>(this, "chart");
    private FontRuler fonts;
    private Sheet sheet;
    private int chosen = -1;

    public ChartPane() {
        getStyleClass().add("chart-pane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinSize(120, 100);
        setPrefSize(320, 220);
        getChildren().add(canvas);
        tip.getStyleClass().add("chart-tip");
        tip.setHideOnEscape(false);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> choose(-1));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().addListener((observed, before, now) -> choose(-1));
    }

    public void show(Chart next) {
        chart.set(next);
        choose(-1);
        requestLayout();
    }

    public ReadOnlyObjectProperty<Chart> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    /** The marks as they were last drawn; empty before the first layout. */
    public List<Mark> marks() {
        return sheet == null ? List.of() : sheet.marks();
    }

    /** The words of the spot that is being explained. */
    public Optional<String> explained() {
        return chosenSpot().map(Spot::words);
    }

    @Override
    public String getUserAgentStylesheet() {
        return ChartPane.class.getResource("chart.css").toExternalForm();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ChartStyle.metaData();
    }

    ChartStyle chartStyle() {
        return style;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, snapSizeX(getWidth() - snappedLeftInset() - snappedRightInset()));
        double height = Math.max(0, snapSizeY(getHeight() - snappedTopInset() - snappedBottomInset()));
        canvas.relocate(snappedLeftInset(), snappedTopInset());
        canvas.setWidth(width);
        canvas.setHeight(height);
        draw();
    }

    private void restyle() {
        fonts = null;
        requestLayout();
    }

    /** The picture without pointer and focus marks, drawn anew at so many pixels a point. */
    public WritableImage image(double scale) {
        Canvas copy = new Canvas(Math.ceil(canvas.getWidth() * scale), Math.ceil(canvas.getHeight() * scale));
        GraphicsContext pen = copy.getGraphicsContext2D();
        pen.scale(scale, scale);
        if (sheet != null) {
            Ink ink = new Ink(pen, fonts(), style::colour, scale);
            sheet.marks().forEach(ink::draw);
        }
        SnapshotParameters paper = new SnapshotParameters();
        paper.setFill(style.colour(Role.SURFACE));
        return copy.snapshot(paper, null);
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (chart.get() == null || canvas.getWidth() == 0 || canvas.getHeight() == 0) {
            sheet = null;
            return;
        }
        sheet = new Sheet(canvas.getWidth(), canvas.getHeight(), fonts());
        chart.get().draw(sheet);
        Ink ink = new Ink(pen, fonts(), style::colour, scale());
        sheet.marks().forEach(ink::draw);
        chosenSpot().ifPresent(spot -> ink.highlight(spot.area(), style.colour(Role.TEXT)));
        tell();
    }

    private FontRuler fonts() {
        if (fonts == null) {
            fonts = new FontRuler(style.font());
        }
        return fonts;
    }

    private double scale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    private Optional<Spot> chosenSpot() {
        return sheet == null || chosen < 0 || chosen >= sheet.spots().size()
                ? Optional.empty()
                : Optional.of(sheet.spots().get(chosen));
    }

    private void point(MouseEvent event) {
        if (sheet == null) {
            return;
        }
        Point2D at = canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
        choose(sheet.spotAt(at.getX(), at.getY()).map(sheet.spots()::indexOf).orElse(-1));
        if (chosen >= 0) {
            tip.show(this, event.getScreenX() + TIP_AWAY, event.getScreenY() + TIP_AWAY);
        }
    }

    private void press(KeyEvent event) {
        if (sheet == null || sheet.spots().isEmpty()) {
            return;
        }
        int last = sheet.spots().size() - 1;
        switch (event.getCode()) {
            case RIGHT, DOWN -> choose(Math.min(last, chosen + 1));
            case LEFT, UP -> choose(chosen < 0 ? last : Math.max(0, chosen - 1));
            case HOME -> choose(0);
            case END -> choose(last);
            case ESCAPE -> choose(-1);
            default -> {
                return;
            }
        }
        event.consume();
        chosenSpot().ifPresent(this::showBeside);
    }

    private void showBeside(Spot spot) {
        Bounds where = canvas.localToScreen(canvas.getBoundsInLocal());
        if (where != null) {
            tip.show(
                    this,
                    where.getMinX() + spot.area().right() + 4,
                    where.getMinY() + spot.area().y());
        }
    }

    private void choose(int spot) {
        if (spot == chosen) {
            return;
        }
        chosen = spot;
        chosenSpot().map(Spot::words).ifPresentOrElse(tip::setText, tip::hide);
        requestLayout();
        tell();
    }

    private void tell() {
        if (chart.get() != null) {
            setAccessibleText(explained().orElseGet(chart.get()::summary));
        }
    }
}
