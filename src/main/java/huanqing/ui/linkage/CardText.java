package huanqing.ui.linkage;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words on a card that break into lines instead of ending in dots. */
final class CardText {
    private CardText() {}

    static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label title(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("title-4");
        return label;
    }

    static Label muted(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
