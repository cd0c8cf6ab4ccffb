package huanqing.ui.imports;

import huanqing.app.statement.table.CharsetSample;
import huanqing.app.statement.table.TableSketch;
import huanqing.domain.statement.table.DayOrder;
import huanqing.ui.fx.Choices;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.RowCell;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Asks what the columns of a table are, with the table above and what is made of it below. */
public final class MappingController {
    private static final int WIDEST = 24;

    private final ImportViewModel model;
    private final MappingViewModel mapping;
    private final Look look;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private ComboBox<String> charset;

    @FXML
    private TableView<List<String>> table;

    @FXML
    private GridPane questions;

    @FXML
    private ComboBox<DayOrder> order;

    @FXML
    private ComboBox<AmountForm> form;

    @FXML
    private TextField incomeWords;

    @FXML
    private TextField outflowWords;

    @FXML
    private Button go;

    public MappingController(ImportViewModel model, MappingViewModel mapping, Look look, Words words) {
        this.model = model;
        this.mapping = mapping;
        this.look = look;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Named.fill(order, DayOrder.values(), words);
        Named.fill(form, AmountForm.values(), words);
        order.valueProperty().bindBidirectional(mapping.orderProperty());
        form.valueProperty().bindBidirectional(mapping.formProperty());
        incomeWords.textProperty().bindBidirectional(mapping.incomeWordsProperty());
        outflowWords.textProperty().bindBidirectional(mapping.outflowWordsProperty());
        showOnlyWhatIsAsked();
        go.disableProperty().bind(mapping.mappingProperty().map(Optional::isEmpty));
        charset.setOnAction(event -> chooseCharset());
        table.getSelectionModel().selectedIndexProperty().addListener((property, old, row) -> choose(row.intValue()));
        WhileShown.of(root, () -> mapping.sketchProperty().subscribe(this::show));
        WhileShown.of(root, () -> mapping.headerRowProperty().subscribe(row -> showNames()));
        WhileShown.of(root, () -> look.amountsHiddenProperty().subscribe(hidden -> {
            table.refresh();
        }));
    }

    @FXML
    private void leave() {
        model.next();
    }

    @FXML
    private void go() {
        mapping.mappingProperty().get().ifPresent(model::explain);
    }

    /** A question without bearing on the chosen form is not asked. */
    private void showOnlyWhatIsAsked() {
        BooleanBinding separate = Bindings.equal(form.valueProperty(), AmountForm.SEPARATE);
        BooleanBinding told = Bindings.equal(form.valueProperty(), AmountForm.TOLD);
        for (Node node : questions.getChildren()) {
            if ("SEPARATE".equals(node.getUserData())) {
                show(node, separate);
            } else if ("TOLD".equals(node.getUserData())) {
                show(node, told);
            } else if ("ONE".equals(node.getUserData())) {
                show(node, separate.not());
            }
        }
    }

    private static void show(Node node, BooleanBinding asked) {
        node.visibleProperty().bind(asked);
        node.managedProperty().bind(asked);
    }

    private void show(TableSketch sketch) {
        if (sketch == null || sketch.rows().isEmpty()) {
            return;
        }
        int width = sketch.rows().stream().mapToInt(List::size).max().orElse(0);
        table.getColumns()
                .setAll(IntStream.range(0, Math.min(width, WIDEST))
                        .mapToObj(this::column)
                        .toList());
        table.getItems().setAll(sketch.rows());
        charset.getItems()
                .setAll(sketch.charsets().stream().map(CharsetSample::charset).toList());
        charset.setVisible(charset.getItems().size() > 1);
        charset.setValue(sketch.charset());
        showNames();
    }

    private TableColumn<List<String>, List<String>> column(int place) {
        TableColumn<List<String>, List<String>> column = new TableColumn<>(String.valueOf(place + 1));
        RowCell.show(column, RowCell.words(row -> place < row.size() ? words.withAmounts(row.get(place)) : ""));
        column.setReorderable(false);
        column.setPrefWidth(112);
        return column;
    }

    private void choose(int row) {
        if (row >= 0
                && mapping.headerRowProperty().get() != null
                && row != mapping.headerRowProperty().get()) {
            mapping.headerAt(row);
        }
    }

    private void showNames() {
        Integer row = mapping.headerRowProperty().get();
        if (row == null || row >= table.getItems().size()) {
            return;
        }
        table.getSelectionModel().select(row.intValue());
        table.scrollTo(Math.max(0, row - 1));
        List<String> names = mapping.names();
        for (ColumnRole role : ColumnRole.values()) {
            fill(box(role), role, names);
        }
    }

    private void fill(ComboBox<Optional<Integer>> box, ColumnRole role, List<String> names) {
        Optional<Integer> chosen = mapping.columnProperty(role).get();
        box.valueProperty().unbindBidirectional(mapping.columnProperty(role));
        box.getItems().clear();
        Choices.fill(
                box, IntStream.range(0, names.size()).boxed().toList(), names::get, words.text("imports.map.none"));
        box.setValue(chosen);
        box.valueProperty().bindBidirectional(mapping.columnProperty(role));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Optional<Integer>> box(ColumnRole role) {
        return (ComboBox<Optional<Integer>>) questions.lookup("#role-" + role.name());
    }

    private void chooseCharset() {
        TableSketch shown = mapping.sketchProperty().getValue();
        if (shown != null && charset.getValue() != null && !charset.getValue().equals(shown.charset())) {
            model.writtenIn(charset.getValue());
        }
    }
}
