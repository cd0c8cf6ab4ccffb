package huanqing.ui.ledger;

import huanqing.app.ledger.EntryQuery.Order;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/** The order of the table: its headings ask for one, the ledger answers in it; the rows in sight are never sorted. */
final class TableOrder {
    private final TableView<LedgerRow> table;
    private final LedgerViewModel model;
    private boolean replacing;

    TableOrder(TableView<LedgerRow> table, LedgerViewModel model) {
        this.table = table;
        this.model = model;
        table.setSortPolicy(sorted -> ask());
    }

    /** A table forgets its order when its rows are replaced; here they are replaced because of that order. */
    void show(ObservableList<LedgerRow> rows) {
        List<TableColumn<LedgerRow, ?>> order = List.copyOf(table.getSortOrder());
        replacing = true;
        table.setItems(rows);
        table.getSortOrder().setAll(order);
        replacing = false;
    }

    private boolean ask() {
        if (!replacing) {
            model.inOrder(
                    table.getSortOrder().isEmpty()
                            ? Order.NEWEST_FIRST
                            : order(table.getSortOrder().get(0)));
        }
        return true;
    }

    private static Order order(TableColumn<LedgerRow, ?> column) {
        boolean up = column.getSortType() == SortType.ASCENDING;
        return switch (column.getId()) {
            case "amount" -> up ? Order.SMALLEST_FIRST : Order.LARGEST_FIRST;
            case "counterparty" -> Order.COUNTERPARTY;
            case "kind" -> Order.KIND;
            default -> up ? Order.OLDEST_FIRST : Order.NEWEST_FIRST;
        };
    }
}
