package huanqing.ui.fx.guide;

import javafx.event.Event;
import javafx.event.EventType;

/** Somebody wants to read a page of the guide; goes up from the link until a frame opens the page. */
public final class GuideAsked extends Event {
    public static final EventType<GuideAsked> ASKED = new EventType<>(Event.ANY, "GUIDE_ASKED");

    private static final long serialVersionUID = 1L;

    private final Topic topic;

    public GuideAsked(Topic topic) {
        super(ASKED);
        this.topic = topic;
    }

    public Topic topic() {
        return topic;
    }
}
