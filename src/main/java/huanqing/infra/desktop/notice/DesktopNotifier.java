package huanqing.infra.desktop.notice;

import huanqing.app.reminder.Answer;
import huanqing.app.reminder.NoticeText;
import huanqing.app.reminder.Notifier;
import huanqing.app.reminder.Showing;
import huanqing.domain.reminder.Notice;
import huanqing.infra.desktop.command.Commands;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The ways of this system to show a notice, the best first; the first that is there shows it. */
public final class DesktopNotifier implements Notifier {
    private final List<Notifier> ways;

    DesktopNotifier(List<Notifier> ways) {
        this.ways = ways;
    }

    public static Notifier ofThisSystem(NoticeText text) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return new DesktopNotifier(ways(system, text, Commands.ofThisSystem()));
    }

    static List<Notifier> ways(String system, NoticeText text, Commands commands) {
        if (system.startsWith("windows")) {
            return List.of(new CommandNotifier(NoticeCommands::powerShell, text, commands));
        }
        if (system.startsWith("mac")) {
            return List.of(new CommandNotifier(NoticeCommands::osascript, text, commands));
        }
        return List.of(
                new BusNotifier(NotificationBus::ofThisSession, text),
                new CommandNotifier(NoticeCommands::notifySend, text, commands));
    }

    /** A service that refuses is not gone round; only where there is none the next way is tried. */
    @Override
    public Showing show(Notice notice, Consumer<Answer> answered) {
        Showing showing = new Showing.Unavailable(Showing.Cause.NO_SERVICE);
        for (Notifier way : ways) {
            showing = way.show(notice, answered);
            if (!showing.equals(new Showing.Unavailable(Showing.Cause.NO_SERVICE))) {
                return showing;
            }
        }
        return showing;
    }

    @Override
    public void awaitAnswers(Duration longest) {
        ways.forEach(way -> way.awaitAnswers(longest));
    }

    @Override
    public void close() {
        ways.forEach(Notifier::close);
    }
}
