package huanqing.ui.guide;

import huanqing.ui.fx.guide.Topic;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Which page of the guide is open, and from where the person came. */
public final class GuideViewModel {
    private static final String GUIDE = "guide";

    private final ObjectProperty<Topic> topic = new SimpleObjectProperty<>(Topic.FIGURES);
    private final ReadOnlyObjectWrapper<Optional<String>> from = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ObjectProperty<Topic> topicProperty() {
        return topic;
    }

    /** The view to go back to; empty when the guide was opened from the sidebar. */
    public ReadOnlyObjectProperty<Optional<String>> fromProperty() {
        return from.getReadOnlyProperty();
    }

    /** @param view the view on which the question arose */
    public void open(Topic asked, String view) {
        topic.set(asked);
        if (!view.equals(GUIDE)) {
            from.set(Optional.of(view));
        }
    }

    /** The person has gone back. */
    void left() {
        from.set(Optional.empty());
    }
}
