package huanqing.ui.imports;

import huanqing.app.statement.table.CharsetSample;
import huanqing.ui.fx.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A charset with a line of the file as it reads in it. */
final class CharsetCell extends ListCell<CharsetSample> {
    private final Words words;
    private final Label name = new Label();
    private final Label line = new Label();
    private final VBox both = new VBox(name, line);

    CharsetCell(Words words) {
        this.words = words;
        name.getStyleClass().add("text-muted");
        both.setMinWidth(0);
        both.setPrefWidth(1);
    }

    @Override
    protected void updateItem(CharsetSample item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty ? null : both);
        if (!empty) {
            name.setText(item.charset());
            line.setText(words.withAmounts(item.line()));
            setAccessibleText(item.charset() + " " + line.getText());
        }
    }
}
