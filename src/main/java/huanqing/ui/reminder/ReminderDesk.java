package huanqing.ui.reminder;

import huanqing.app.reminder.ListUpcoming;
import huanqing.app.reminder.MarkPaid;
import huanqing.app.reminder.Told;
import huanqing.domain.credit.DueId;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.PaidMark;
import huanqing.domain.reminder.ReminderSettings;
import huanqing.domain.reminder.Subject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the page does over the ledger; everything but {@link #now} may take a while. */
public interface ReminderDesk {
    /**
     * All that the page shows.
     *
     * @param marks newest first
     * @param log newest first
     */
    record Sheet(
            List<ListUpcoming.Item> items,
            List<PaidMark> marks,
            List<Told> log,
            ReminderSettings settings,
            LocalDateTime now) {}

    /** China time. */
    LocalDateTime now();

    Sheet read();

    void snooze(Subject subject, LocalDateTime until);

    MarkPaid.Outcome pay(DueId due, Money amount, LocalDateTime at);

    void takeBack(PaidMark.MarkId mark);

    void change(UnaryOperator<ReminderSettings> change);

    /** Shows a notice that means nothing, and says whether the desktop could. */
    boolean tryOne();

    /** Looks at once, as the clock does each minute. */
    void look();
}
