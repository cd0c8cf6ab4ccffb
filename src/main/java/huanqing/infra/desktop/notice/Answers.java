package huanqing.infra.desktop.notice;

import huanqing.app.reminder.Answer;
import huanqing.domain.reminder.Notice;
import java.util.List;

/** Which buttons a notice has: nothing is paid where nothing is due. */
final class Answers {
    private Answers() {}

    static List<Answer> to(Notice notice) {
        return switch (notice.subject().kind()) {
            case DUE, INTENTION, TRIAL -> List.of(Answer.PAID, Answer.SNOOZE, Answer.OPEN);
            case EARLY_WARNING, RESERVE -> List.of(Answer.SNOOZE, Answer.OPEN);
        };
    }
}
