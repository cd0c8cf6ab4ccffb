package huanqing.infra.desktop.notice;

import huanqing.app.reminder.Answer;
import huanqing.app.reminder.NoticeText;
import huanqing.app.reminder.Notifier;
import huanqing.app.reminder.Showing;
import huanqing.domain.reminder.Notice;
import huanqing.infra.desktop.command.Commands;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Shows notices by a tool that the system brings along. Such a notice has no buttons. */
final class CommandNotifier implements Notifier {
    private final Function<NoticeText.Lines, List<String>> command;
    private final NoticeText text;
    private final Commands commands;

    CommandNotifier(Function<NoticeText.Lines, List<String>> command, NoticeText text, Commands commands) {
        this.command = command;
        this.text = text;
        this.commands = commands;
    }

    @Override
    public Showing show(Notice notice, Consumer<Answer> answered) {
        Commands.Outcome outcome = commands.run(command.apply(text.of(notice)));
        if (outcome.isDone()) {
            return new Showing.Shown(false);
        }
        return new Showing.Unavailable(outcome.wasRun() ? Showing.Cause.REFUSED : Showing.Cause.NO_SERVICE);
    }

    @Override
    public void awaitAnswers(Duration longest) {
        // There are no buttons to wait for.
    }

    @Override
    public void close() {
        // Each notice had a process of its own, which has ended.
    }
}
