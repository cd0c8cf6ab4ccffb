package huanqing.ui.fx.figures;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Facts under each other: the names left, what they say right. */
public final class FactList extends GridPane {
    public FactList() {
        getStyleClass().add("facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints says = new ColumnConstraints();
        says.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, says);
    }

    public void show(List<Fact> facts) {
        getChildren().clear();
        for (int line = 0; line < facts.size(); line++) {
            Label name = new Label(facts.get(line).name());
            name.getStyleClass().add("fact-name");
            Label says = new Label(facts.get(line).says());
            says.getStyleClass().add("fact-value");
            says.setWrapText(true);
            says.setMinHeight(Region.USE_PREF_SIZE);
            setValignment(name, VPos.TOP);
            addRow(line, name, says);
        }
    }
}
