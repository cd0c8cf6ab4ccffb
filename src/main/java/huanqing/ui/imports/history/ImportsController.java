package huanqing.ui.imports.history;

import huanqing.app.statement.BatchSummary;
import huanqing.app.statement.RowOutcome;
import huanqing.domain.ledger.BatchId;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.Confirmation;
import huanqing.ui.fx.Narrow;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.RowCell;
import huanqing.ui.fx.Words;
import huanqing.ui.imports.Facts;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The history of imports; the chosen one can be looked at in the ledger, or undone. */
public final class ImportsController implements Page {
    private final ImportsViewModel model;
    private final Confirmation confirmation;
    private final Consumer<BatchId> ledger;
    private final Words words;

    @FXML
    private TableView<BatchSummary> table;

    @FXML
    private TableColumn<BatchSummary, BatchSummary> file;

    @FXML
    private TableColumn<BatchSummary, BatchSummary> at;

    @FXML
    private TableColumn<BatchSummary, BatchSummary> range;

    @FXML
    private TableColumn<BatchSummary, BatchSummary> added;

    @FXML
    private TableColumn<BatchSummary, BatchSummary> changed;

    @FXML
    private TableColumn<BatchSummary, BatchSummary> rejected;

    @FXML
    private TableColumn<BatchSummary, BatchSummary> state;

    @FXML
    private Button see;

    @FXML
    private Button undo;

    /** @param ledger shows the entries of one import */
    public ImportsController(ImportsViewModel model, Confirmation confirmation, Consumer<BatchId> ledger, Words words) {
        this.model = model;
        this.confirmation = confirmation;
        this.ledger = ledger;
        this.words = words;
    }

    @FXML
    private void initialize() {
        RowCell.show(file, RowCell.words(BatchSummary::fileName));
        RowCell.show(at, RowCell.words(batch -> words.dateTime(LocalDateTime.ofInstant(batch.at(), Words.CHINA))));
        RowCell.show(range, RowCell.words(batch -> Facts.range(batch.facts(), words)));
        RowCell.show(added, RowCell.amount(batch -> count(batch, RowOutcome.NEW)));
        RowCell.show(changed, RowCell.amount(batch -> count(batch, RowOutcome.CHANGED)));
        RowCell.show(rejected, RowCell.amount(batch -> count(batch, RowOutcome.REJECTED)));
        RowCell.show(
                state,
                RowCell.picture(
                        batch -> batch.undoneAt().isPresent(),
                        undone -> undone
                                ? Chip.of("fth-corner-up-left", words.text("imports.state-undone"), "")
                                : Chip.of("fth-check", words.text("imports.state-standing"), "good")));
        Narrow.leaveOut(table, range, 760);
        Narrow.leaveOut(table, changed, 640);
        table.setItems(model.batches());
        table.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> model.chosenProperty()
                .set(now));
        var chosen = table.getSelectionModel().selectedItemProperty();
        see.disableProperty().bind(chosen.isNull());
        undo.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> chosen.get() == null || chosen.get().undoneAt().isPresent(), chosen));
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public ReadOnlyBooleanProperty ready() {
        return model.readyProperty();
    }

    @FXML
    private void see() {
        ledger.accept(table.getSelectionModel().getSelectedItem().id());
    }

    @FXML
    private void undo() {
        BatchSummary batch = table.getSelectionModel().getSelectedItem();
        boolean sure = confirmation.ask(
                words,
                words.text("imports.undo-question", batch.fileName()),
                words.text("imports.undo-explanation"),
                words.text("imports.undo"));
        if (sure) {
            model.undo(batch);
        }
    }

    private String count(BatchSummary batch, RowOutcome outcome) {
        return words.count(batch.counts().getOrDefault(outcome, 0));
    }
}
