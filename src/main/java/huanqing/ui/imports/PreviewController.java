package huanqing.ui.imports;

import huanqing.app.statement.ImportReport;
import huanqing.app.statement.RowOutcome;
import huanqing.app.statement.SampleRow;
import huanqing.domain.statement.RowProblem;
import huanqing.domain.statement.source.Issuer;
import huanqing.domain.statement.source.Source;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.RowCell;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the file holds and what accepting it would do: a tile an outcome, and the rows behind the chosen tile. */
public final class PreviewController {
    private final ImportViewModel model;
    private final PreviewViewModel preview;
    private final Look look;
    private final Words words;
    private WarningLines told;

    @FXML
    private HBox tiles;

    @FXML
    private VBox root;

    @FXML
    private ScrollPane warningsPart;

    @FXML
    private VBox warnings;

    @FXML
    private Label facts;

    @FXML
    private Label cut;

    @FXML
    private TableView<SampleRow> samples;

    @FXML
    private TableColumn<SampleRow, SampleRow> at;

    @FXML
    private TableColumn<SampleRow, SampleRow> product;

    @FXML
    private TableColumn<SampleRow, SampleRow> kind;

    @FXML
    private TableColumn<SampleRow, SampleRow> counterparty;

    @FXML
    private TableColumn<SampleRow, SampleRow> reason;

    @FXML
    private TableColumn<SampleRow, SampleRow> amount;

    @FXML
    private TableView<RowProblem> problems;

    @FXML
    private TableColumn<RowProblem, RowProblem> line;

    @FXML
    private TableColumn<RowProblem, RowProblem> cause;

    @FXML
    private TableColumn<RowProblem, RowProblem> raw;

    @FXML
    private Button accept;

    @FXML
    private Button again;

    public PreviewController(ImportViewModel model, PreviewViewModel preview, Look look, Words words) {
        this.model = model;
        this.preview = preview;
        this.look = look;
        this.words = words;
    }

    @FXML
    private void initialize() {
        fillColumns();
        told = new WarningLines(warningsPart, warnings, root, words);
        samples.setItems(preview.samples());
        problems.setItems(preview.problems());
        WhileShown.of(tiles, () -> preview.reportProperty().subscribe(this::show));
        WhileShown.of(tiles, () -> preview.outcomeProperty().subscribe(this::showRows));
        WhileShown.of(tiles, () -> look.amountsHiddenProperty().subscribe(hidden -> {
            samples.refresh();
            problems.refresh();
            Optional.ofNullable(preview.reportProperty().getValue()).ifPresent(told::show);
        }));
    }

    @FXML
    private void accept() {
        model.accept();
    }

    @FXML
    private void again() {
        model.explainAgain();
    }

    @FXML
    private void leave() {
        model.next();
    }

    private void fillColumns() {
        RowCell.show(at, RowCell.words(row -> words.dateTime(row.row().at())));
        RowCell.show(product, RowCell.picture(row -> row.meaning().product(), drawn -> Chip.of(drawn, words)));
        RowCell.show(kind, RowCell.words(row -> words.name(row.meaning().kind())));
        RowCell.show(
                counterparty, RowCell.words(row -> Facts.whoAndWhat(row.row().wording(), words)));
        RowCell.show(reason, RowCell.words(row -> words.name(row.meaning().reason())));
        RowCell.show(amount, RowCell.amount(row -> words.money(row.row().amount())));
        RowCell.show(line, RowCell.amount(problem -> String.valueOf(problem.line())));
        RowCell.show(cause, RowCell.words(problem -> words.name(problem.cause())));
        RowCell.show(raw, RowCell.words(problem -> words.withAmounts(problem.raw())));
    }

    private void show(ImportReport report) {
        if (report == null) {
            return;
        }
        tiles.getChildren()
                .setAll(List.of(RowOutcome.values()).stream()
                        .map(outcome -> new OutcomeTile(outcome, report.count(outcome), words, preview))
                        .toList());
        told.show(report);
        facts.setText(Facts.told(report.facts(), report.rows(), words));
        int kept = preview.kept();
        accept.setText(kept == 0 ? words.text("imports.nothing-new") : words.text("imports.accept", kept));
        accept.setDisable(kept == 0);
        boolean table = Source.of(report.facts().layout()).issuer() == Issuer.TABLE;
        again.setVisible(table);
        again.setManaged(table);
        showRows(preview.outcomeProperty().get());
    }

    private void showRows(RowOutcome outcome) {
        if (preview.reportProperty().getValue() == null) {
            return;
        }
        boolean rejected = outcome == RowOutcome.REJECTED;
        samples.setVisible(!rejected);
        problems.setVisible(rejected);
        int shown = samples.getItems().size() + problems.getItems().size();
        cut.setText(
                preview.isCut()
                        ? words.text(
                                "imports.first-of",
                                shown,
                                preview.reportProperty().getValue().count(outcome))
                        : words.text("imports.rows-of", words.name(outcome), shown));
    }
}
