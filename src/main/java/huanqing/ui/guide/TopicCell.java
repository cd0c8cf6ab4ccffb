package huanqing.ui.guide;

import huanqing.ui.fx.guide.Topic;
import javafx.scene.control.ListCell;

/** A line of the list of pages. */
final class TopicCell extends ListCell<Topic> {
    private final GuidePages pages;

    TopicCell(GuidePages pages) {
        this.pages = pages;
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Topic topic, boolean empty) {
        super.updateItem(topic, empty);
        setText(empty || topic == null ? null : pages.title(topic));
    }
}
