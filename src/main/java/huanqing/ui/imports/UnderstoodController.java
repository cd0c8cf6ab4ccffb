package huanqing.ui.imports;

import huanqing.domain.statement.table.MappedRow;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.RowCell;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The first rows of a table as they are understood by what was said of its columns so far. */
public final class UnderstoodController {
    private final MappingViewModel mapping;
    private final Look look;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private TableView<MappingViewModel.Line> lines;

    @FXML
    private TableColumn<MappingViewModel.Line, MappingViewModel.Line> number;

    @FXML
    private TableColumn<MappingViewModel.Line, MappingViewModel.Line> day;

    @FXML
    private TableColumn<MappingViewModel.Line, MappingViewModel.Line> what;

    @FXML
    private TableColumn<MappingViewModel.Line, MappingViewModel.Line> income;

    @FXML
    private TableColumn<MappingViewModel.Line, MappingViewModel.Line> outflow;

    @FXML
    private Label understood;

    public UnderstoodController(MappingViewModel mapping, Look look, Words words) {
        this.mapping = mapping;
        this.look = look;
        this.words = words;
    }

    @FXML
    private void initialize() {
        fillColumns();
        WhileShown.of(root, () -> mapping.headerRowProperty().subscribe(row -> showLines()));
        WhileShown.of(root, () -> mapping.mappingProperty().subscribe(said -> showLines()));
        for (ColumnRole role : ColumnRole.values()) {
            WhileShown.of(root, () -> mapping.columnProperty(role).subscribe((before, now) -> showLines()));
        }
        WhileShown.of(root, () -> mapping.formProperty().subscribe((before, now) -> showLines()));
        WhileShown.of(root, () -> look.amountsHiddenProperty().subscribe(hidden -> lines.refresh()));
    }

    private void fillColumns() {
        RowCell.show(number, RowCell.amount(line -> String.valueOf(line.number())));
        RowCell.show(day, RowCell.words(line -> told(line, row -> words.dateTime(row.at()))));
        RowCell.show(what, RowCell.words(this::what));
        RowCell.show(income, RowCell.amount(line -> told(line, row -> isIncome(row) ? words.money(row.amount()) : "")));
        RowCell.show(
                outflow, RowCell.amount(line -> told(line, row -> isIncome(row) ? "" : words.money(row.amount()))));
    }

    private void showLines() {
        List<MappingViewModel.Line> read = mapping.lines();
        lines.getItems().setAll(read);
        long good = read.stream()
                .filter(line -> line.read()
                        .filter(MappedRow.Understood.class::isInstance)
                        .isPresent())
                .count();
        List<ColumnRole> missing = mapping.missing();
        understood.setText(
                missing.isEmpty()
                        ? words.text("imports.map.understood", good, read.size())
                        : words.text("imports.map.missing", named(missing)));
    }

    private String named(List<ColumnRole> roles) {
        return roles.stream().map(words::name).collect(Collectors.joining(words.text("imports.map.and")));
    }

    private String what(MappingViewModel.Line line) {
        if (line.read().orElse(null) instanceof MappedRow.Unreadable bad) {
            return words.name(bad.cause());
        }
        return told(line, row -> Facts.whoAndWhat(row.wording(), words));
    }

    private static String told(MappingViewModel.Line line, Function<MappedRow.Understood, String> say) {
        return line.read().orElse(null) instanceof MappedRow.Understood row ? say.apply(row) : "";
    }

    private static boolean isIncome(MappedRow.Understood row) {
        return row.wording().direction().equals("收入");
    }
}
