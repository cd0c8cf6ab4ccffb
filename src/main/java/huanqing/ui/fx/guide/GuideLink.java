package huanqing.ui.fx.guide;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small link from a figure to the page of the guide that explains it. */
public final class GuideLink extends Hyperlink {
    private Topic topic = Topic.FIGURES;

    public GuideLink() {
        getStyleClass().add("guide-link");
        setGraphic(new FontIcon("fth-book-open"));
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(event -> {
            setVisited(false);
            fireEvent(new GuideAsked(topic));
        });
    }

    public GuideLink(Topic topic, String text) {
        this();
        setTopic(topic);
        setText(text);
    }

    public Topic getTopic() {
        return topic;
    }

    public void setTopic(Topic topic) {
        this.topic = topic;
    }

    /** The title of the page, for a pointer that rests on the link and for a screen reader. */
    public String getTitle() {
        return getAccessibleText();
    }

    public void setTitle(String title) {
        setAccessibleText(title);
        setTooltip(new Tooltip(title));
    }
}
