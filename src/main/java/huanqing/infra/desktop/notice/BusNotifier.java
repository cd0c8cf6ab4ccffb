package huanqing.infra.desktop.notice;

import huanqing.app.reminder.Answer;
import huanqing.app.reminder.NoticeText;
import huanqing.app.reminder.Notifier;
import huanqing.app.reminder.Showing;
import huanqing.domain.reminder.Notice;
import huanqing.infra.desktop.notice.NotificationBus.Bubble;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Shows notices by the desktop's own service over D-Bus, with buttons where the service has them. */
final class BusNotifier implements Notifier {
    private static final System.Logger LOG = System.getLogger(BusNotifier.class.getName());

    /** The key that the service gives to a click beside the buttons. */
    private static final String CLICK = "default";

    private final Connecting connecting;
    private final NoticeText text;
    private final Map<Long, Consumer<Answer>> open = new HashMap<>();
    private NotificationBus bus;
    private List<String> capabilities = List.of();
    private int underWay;

    /** How the bus is reached; it may not be there. */
    interface Connecting {
        NotificationBus connect() throws IOException;
    }

    BusNotifier(Connecting connecting, NoticeText text) {
        this.connecting = connecting;
        this.text = text;
    }

    @Override
    public synchronized Showing show(Notice notice, Consumer<Answer> answered) {
        try {
            connect();
            boolean answerable = capabilities.contains("actions");
            // Held while the call is under way, so that a quick click finds whom to tell.
            long id = bus.show(bubble(notice, answerable));
            if (answerable) {
                open.put(id, answered);
            }
            return new Showing.Shown(answerable);
        } catch (NotificationBus.RefusedException e) {
            LOG.log(Level.WARNING, "The desktop refuses a notice", e);
            return new Showing.Unavailable(Showing.Cause.REFUSED);
        } catch (IOException e) {
            LOG.log(Level.INFO, "There is no service for notices on this desktop", e);
            return new Showing.Unavailable(Showing.Cause.NO_SERVICE);
        }
    }

    @Override
    public synchronized void awaitAnswers(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            while (underWay > 0 || !open.isEmpty() && System.nanoTime() < end) {
                wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        if (bus != null) {
            bus.close();
            bus = null;
        }
    }

    private void connect() throws IOException {
        if (bus != null) {
            return;
        }
        NotificationBus fresh = connecting.connect();
        try {
            capabilities = fresh.capabilities();
            fresh.onAction(this::pressed);
            fresh.onClosed(this::closed);
            bus = fresh;
        } catch (IOException e) {
            fresh.close();
            throw e;
        }
    }

    private Bubble bubble(Notice notice, boolean answerable) {
        NoticeText.Lines lines = text.of(notice);
        boolean markup = capabilities.contains("body-markup");
        return new Bubble(
                lines.title(), markup ? escaped(lines.body()) : lines.body(), answerable ? actions(notice) : List.of());
    }

    private List<String> actions(Notice notice) {
        List<String> actions = new ArrayList<>(List.of(CLICK, text.label(Answer.OPEN)));
        for (Answer answer : Answers.to(notice)) {
            actions.add(answer.name().toLowerCase(Locale.ROOT));
            actions.add(text.label(answer));
        }
        return actions;
    }

    private void pressed(long id, String key) {
        Consumer<Answer> answered = taken(id);
        if (answered == null) {
            return;
        }
        try {
            answered.accept(key.equals(CLICK) ? Answer.OPEN : Answer.valueOf(key.toUpperCase(Locale.ROOT)));
        } finally {
            done();
        }
    }

    /** Whom to tell of an answer, once; until {@link #done} the program must not end. */
    private synchronized Consumer<Answer> taken(long id) {
        Consumer<Answer> answered = open.remove(id);
        underWay += answered == null ? 0 : 1;
        return answered;
    }

    private synchronized void done() {
        underWay--;
        notifyAll();
    }

    private synchronized void closed(long id) {
        open.remove(id);
        notifyAll();
    }

    private static String escaped(String body) {
        return body.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
