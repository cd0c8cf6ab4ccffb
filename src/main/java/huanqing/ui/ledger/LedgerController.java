package huanqing.ui.ledger;

import huanqing.domain.ledger.Entry;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Narrow;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.RowCell;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.util.Callback;

/** The table of the ledger's entries, and beside it, or below in a small window, the one that is looked at. */
public final class LedgerController implements Page {
    private static final double SIDE_BY_SIDE = 1150;
    private static final double ROOM_FOR_TEXT = 860;

    private final LedgerViewModel model;
    private final Look look;
    private final Words words;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private TableOrder order;

    @FXML
    private SplitPane split;

    @FXML
    private TableView<LedgerRow> table;

    @FXML
    private TableColumn<LedgerRow, Entry> at;

    @FXML
    private TableColumn<LedgerRow, Entry> product;

    @FXML
    private TableColumn<LedgerRow, Entry> kind;

    @FXML
    private TableColumn<LedgerRow, Entry> counterparty;

    @FXML
    private TableColumn<LedgerRow, Entry> text;

    @FXML
    private TableColumn<LedgerRow, Entry> state;

    @FXML
    private TableColumn<LedgerRow, Entry> amount;

    @FXML
    private Label nothing;

    @FXML
    private FilterController filterController;

    @FXML
    private Node detail;

    @FXML
    private DetailController detailController;

    private ObservableList<LedgerRow> shown;

    public LedgerController(LedgerViewModel model, Look look, Words words) {
        this.model = model;
        this.look = look;
        this.words = words;
    }

    @FXML
    private void initialize() {
        fillColumns();
        Narrow.leaveOut(table, text, ROOM_FOR_TEXT);
        text.visibleProperty().subscribe(this::showText);
        order = new TableOrder(table, model);
        table.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> model.lookAt(row));
        table.addEventHandler(KeyEvent.KEY_PRESSED, detailController::closeOnEscape);
        split.getItems().remove(detail);
        detailController.onClose(() -> table.getSelectionModel().clearSelection());
        split.orientationProperty().bind(split.widthProperty().map(LedgerController::orientation));
        WhileShown.of(table, () -> model.rowsProperty().subscribe(this::show));
        WhileShown.of(table, () -> model.detailProperty().subscribe(found -> showDetail(found.isPresent())));
        WhileShown.of(table, () -> look.amountsHiddenProperty().subscribe(hidden -> table.refresh()));
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public void find() {
        filterController.focus();
    }

    @Override
    public ReadOnlyStringProperty subtitle() {
        return subtitle.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty ready() {
        return model.readyProperty();
    }

    private void fillColumns() {
        fill(at, RowCell.words(entry -> words.dateTime(entry.at())));
        fill(product, RowCell.picture(entry -> entry.meaning().product(), drawn -> Chip.of(drawn, words)));
        fill(kind, RowCell.words(entry -> words.name(entry.meaning().kind())));
        fill(counterparty, RowCell.words(this::who));
        fill(text, RowCell.words(entry -> entry.wording().text()));
        fill(state, RowCell.picture(entry -> entry.meaning().state(), drawn -> Chip.of(drawn, words)));
        fill(amount, RowCell.amount(entry -> words.money(entry.amount())));
    }

    private static Orientation orientation(Number width) {
        return width.doubleValue() > SIDE_BY_SIDE ? Orientation.HORIZONTAL : Orientation.VERTICAL;
    }

    private void showText(boolean ownColumn) {
        counterparty.setText(words.text(ownColumn ? "entries.counterparty" : "imports.who"));
        table.refresh();
    }

    /** Where the text has no column of its own it stands behind the counterparty; what is blank is left out. */
    private String who(Entry entry) {
        String counterparty = entry.wording().counterparty();
        String what = entry.wording().text();
        if (text.isVisible() || what.isBlank()) {
            return counterparty;
        }
        return counterparty.isBlank() ? what : words.text("imports.who-and-what", counterparty, what);
    }

    private static void fill(
            TableColumn<LedgerRow, Entry> column,
            Callback<TableColumn<LedgerRow, Entry>, TableCell<LedgerRow, Entry>> cell) {
        column.setCellValueFactory(row -> row.getValue().entryProperty());
        column.setCellFactory(cell);
    }

    private void show(ObservableList<LedgerRow> rows) {
        if (rows != shown) {
            shown = rows;
            table.getSelectionModel().clearSelection();
            order.show(rows);
        }
        boolean nothingAtAll = model.inAllProperty().get() == 0;
        nothing.setText(words.text(nothingAtAll ? "entries.empty" : "entries.no-match"));
        subtitle.set(
                rows.size() == model.inAllProperty().get()
                        ? words.text("entries.count", rows.size())
                        : words.text(
                                "entries.count-of",
                                rows.size(),
                                model.inAllProperty().get()));
    }

    private void showDetail(boolean open) {
        if (open && !split.getItems().contains(detail)) {
            split.getItems().add(detail);
            split.setDividerPositions(split.getOrientation() == Orientation.HORIZONTAL ? 0.68 : 0.56);
            split.layout();
            Narrow.keepChosenInSight(table);
        } else if (!open) {
            split.getItems().remove(detail);
        }
    }
}
