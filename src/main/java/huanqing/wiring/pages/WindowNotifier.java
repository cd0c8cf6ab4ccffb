package huanqing.wiring.pages;

import huanqing.app.reminder.Answer;
import huanqing.app.reminder.Notifier;
import huanqing.app.reminder.Showing;
import huanqing.domain.reminder.Notice;
import java.util.function.Consumer;

/** The window's own way to tell. */
record WindowNotifier(Consumer<Notice> teller) implements Notifier {
    @Override
    public Showing show(Notice notice, Consumer<Answer> answered) {
        teller.accept(notice);
        return new Showing.Shown(false);
    }

    @Override
    public void awaitAnswers(java.time.Duration longest) {}

    @Override
    public void close() {}
}
