package huanqing.ui.reserve.target;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A switch that opens what a figure rests on, line by line. */
public final class Basis extends VBox {
    private final ToggleButton toggle = new ToggleButton();
    private final VBox lines = new VBox();

    public Basis() {
        toggle.setGraphic(new FontIcon("fth-help-circle"));
        toggle.getStyleClass().addAll("flat", "small");
        lines.getStyleClass().add("evidence");
        lines.visibleProperty().bind(toggle.selectedProperty());
        lines.managedProperty().bind(toggle.selectedProperty());
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(toggle, lines);
    }

    public String getText() {
        return toggle.getText();
    }

    public void setText(String text) {
        toggle.setText(text);
    }

    /** Lets a screen reader tell this switch from those of the other figures. */
    public void of(String figure) {
        toggle.setAccessibleText(figure + ", " + getText());
    }

    void show(List<String> said) {
        lines.getChildren().setAll(said.stream().map(Basis::line).toList());
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
