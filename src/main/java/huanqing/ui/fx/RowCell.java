package huanqing.ui.fx;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.util.Callback;

/** A table cell that says one thing of its row: words, an amount, or a chip. A row still to come is drawn as a grey bar. */
public final class RowCell<S, T> extends TableCell<S, T> {
    private static final double WIDEST_TIP = 480;

    private final Function<T, String> text;
    private final Function<T, Node> picture;
    private final Region loadingBar = new Region();

    private RowCell(Function<T, String> text, Function<T, Node> picture, String styleClass) {
        this.text = text;
        this.picture = picture;
        getStyleClass().add(styleClass);
        loadingBar.getStyleClass().add("loading-bar");
        setOnMouseEntered(event -> tellWhatIsCut());
    }

    public static <S, T> Callback<TableColumn<S, T>, TableCell<S, T>> words(Function<T, String> text) {
        return column -> new RowCell<>(text, row -> null, "words");
    }

    /** Right-aligned. */
    public static <S, T> Callback<TableColumn<S, T>, TableCell<S, T>> amount(Function<T, String> text) {
        return column -> new RowCell<>(text, row -> null, "amount");
    }

    /**
     * A chip and the like, drawn once a cell for each thing it can show: while scrolling, most cells show again what they
     * showed before.
     */
    public static <S, T, K> Callback<TableColumn<S, T>, TableCell<S, T>> picture(
            Function<T, K> what, Function<K, Node> drawn) {
        return column -> {
            Map<K, Node> before = new HashMap<>();
            return new RowCell<>(row -> null, row -> before.computeIfAbsent(what.apply(row), drawn), "picture");
        };
    }

    /** Lets a column of a table of ready rows show its whole row through this cell. */
    public static <S> void show(TableColumn<S, S> column, Callback<TableColumn<S, S>, TableCell<S, S>> cell) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cell);
        column.setSortable(false);
    }

    /** What does not fit the column is told in full where the pointer rests. */
    private void tellWhatIsCut() {
        Labeled said = getGraphic() instanceof Labeled chip ? chip : this;
        boolean isCut = said.lookup(".text") instanceof Text drawn
                && said.getText() != null
                && !said.getText().equals(drawn.getText());
        setTooltip(isCut ? wrapped(said.getText()) : null);
    }

    private static Tooltip wrapped(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST_TIP);
        return tip;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : text.apply(item));
        setGraphic(empty ? null : item == null ? loadingBar : picture.apply(item));
    }
}
