package huanqing.ui.imports.history;

import huanqing.app.statement.RowOutcome;
import huanqing.domain.statement.RowProblem;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.RowCell;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The rows of an import of long ago that could not be read: line, reason and text, as the preview showed them. */
public final class ProblemsController {
    private final ImportsViewModel model;
    private final Look look;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private Label caption;

    @FXML
    private TableView<RowProblem> problems;

    @FXML
    private TableColumn<RowProblem, RowProblem> line;

    @FXML
    private TableColumn<RowProblem, RowProblem> cause;

    @FXML
    private TableColumn<RowProblem, RowProblem> raw;

    public ProblemsController(ImportsViewModel model, Look look, Words words) {
        this.model = model;
        this.look = look;
        this.words = words;
    }

    @FXML
    private void initialize() {
        RowCell.show(line, RowCell.amount(problem -> String.valueOf(problem.line())));
        RowCell.show(cause, RowCell.words(problem -> words.name(problem.cause())));
        RowCell.show(raw, RowCell.words(problem -> words.withAmounts(problem.raw())));
        problems.setItems(model.problems());
        root.managedProperty().bind(root.visibleProperty());
        WhileShown.of(root, () -> model.problems().subscribe(this::show));
        WhileShown.of(root, () -> look.amountsHiddenProperty().subscribe(hidden -> problems.refresh()));
        show();
    }

    private void show() {
        int shown = model.problems().size();
        root.setVisible(shown > 0);
        if (shown > 0) {
            int all = model.chosenProperty().get().counts().getOrDefault(RowOutcome.REJECTED, 0);
            caption.setText(
                    shown < all
                            ? words.text("imports.first-of", shown, all)
                            : words.text("imports.rows-of", words.name(RowOutcome.REJECTED), shown));
        }
    }
}
