package huanqing.cli.door;

import huanqing.app.reminder.AnswerNotice;
import huanqing.app.reminder.ListUpcoming;
import huanqing.app.reminder.MarkPaid;
import huanqing.app.reminder.Notifier;
import huanqing.app.reminder.RemindNow;
import huanqing.app.reminder.SnoozeReminder;
import huanqing.domain.reminder.Channel;
import java.util.Map;

/** Reminders, as commands use them over one open ledger. */
public interface Reminders {
    RemindNow remindNow(Map<Channel, Notifier> notifiers);

    AnswerNotice answerNotice();

    SnoozeReminder snoozeReminder();

    MarkPaid markPaid();

    ListUpcoming listUpcoming();
}
