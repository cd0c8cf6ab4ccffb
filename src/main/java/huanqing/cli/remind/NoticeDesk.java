package huanqing.cli.remind;

import huanqing.app.reminder.NoticeText;
import huanqing.app.reminder.Notifier;
import huanqing.domain.credit.DueId;
import huanqing.i18n.Messages;

/** What reminding needs of the system beside the ledger; the program's root provides it. */
public interface NoticeDesk {
    NoticeText text(Messages words);

    /** What shows notices on this desktop. */
    Notifier notifier(NoticeText text);

    /** Opens the window on that due. */
    void openWindow(DueId due);
}
