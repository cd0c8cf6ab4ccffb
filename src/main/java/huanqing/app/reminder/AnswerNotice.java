package huanqing.app.reminder;

import huanqing.domain.credit.DueId;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.Notice;
import huanqing.domain.reminder.Subject;
import java.time.LocalDateTime;
import java.util.Optional;

/** Does what the person answered to a notice. */
public final class AnswerNotice {
    private static final int SNOOZE_HOURS = 1;

    private final MarkPaid markPaid;
    private final SnoozeReminder snooze;

    public AnswerNotice(MarkPaid markPaid, SnoozeReminder snooze) {
        this.markPaid = markPaid;
        this.snooze = snooze;
    }

    /**
     * Does it where it can be done without asking.
     *
     * @param now China time
     * @return the due that the window has to show: because the person wants to see it, or has to say how much was paid
     */
    public Optional<DueId> run(Notice notice, Answer answer, LocalDateTime now) {
        return switch (answer) {
            case SNOOZE -> {
                snooze.run(notice.subject(), now.plusHours(SNOOZE_HOURS));
                yield Optional.empty();
            }
            case PAID -> paid(notice, now);
            case OPEN -> notice.subject().due();
        };
    }

    /** Of a planned payment just that much was paid, of a due all of it. */
    private Optional<DueId> paid(Notice notice, LocalDateTime now) {
        Optional<DueId> due = notice.subject().due();
        boolean isPlanned = notice.subject().kind() == Subject.Kind.INTENTION;
        if (!isPlanned && notice.subject().kind() != Subject.Kind.DUE) {
            return due;
        }
        Optional<Money> amount = isPlanned ? notice.amount() : Optional.empty();
        return due.filter(id -> markPaid.run(id, amount, now) == MarkPaid.Outcome.AMOUNT_UNKNOWN);
    }
}
