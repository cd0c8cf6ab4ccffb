package huanqing.app.reminder;

import huanqing.domain.reminder.Notice;
import java.time.Duration;
import java.util.function.Consumer;

/** Port: shows notices, on the desktop or elsewhere. It is told of each notice once and need not remember any. */
public interface Notifier extends AutoCloseable {
    /** For a system, or a ledger, that shows nothing. */
    Notifier NONE = new Notifier() {
        @Override
        public Showing show(Notice notice, Consumer<Answer> answered) {
            return new Showing.Unavailable(Showing.Cause.NO_SERVICE);
        }

        @Override
        public void awaitAnswers(Duration longest) {}

        @Override
        public void close() {}
    };

    /**
     * Shows it and comes back without waiting for the person.
     *
     * @param answered called at most once, on any thread, when the person answers while this notifier is open
     */
    Showing show(Notice notice, Consumer<Answer> answered);

    /** Waits until every notice was answered or has left the screen, but not longer than this. */
    void awaitAnswers(Duration longest);

    /** Lets go of the connection; what is on the screen stays there. */
    @Override
    void close();
}
