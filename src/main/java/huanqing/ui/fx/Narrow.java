package huanqing.ui.fx;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** How a table copes where there is little room. */
public final class Narrow {
    private Narrow() {}

    /** Shows the column only while the table is at least this wide; a row's detail must have what it says. */
    public static <S> void leaveOut(TableView<S> table, TableColumn<S, ?> column, double below) {
        column.visibleProperty().bind(table.widthProperty().greaterThanOrEqualTo(below));
    }

    /** After the table became lower: scrolls just so far that the chosen row is seen again. */
    public static void keepChosenInSight(TableView<?> table) {
        int chosen = table.getSelectionModel().getSelectedIndex();
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getLastVisibleCell() != null
                && chosen >= flow.getLastVisibleCell().getIndex()) {
            int inSight = flow.getLastVisibleCell().getIndex()
                    - flow.getFirstVisibleCell().getIndex();
            table.scrollTo(Math.max(0, chosen - inSight + 2));
        }
    }
}
