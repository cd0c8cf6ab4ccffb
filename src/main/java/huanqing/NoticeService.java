package huanqing;

import huanqing.app.reminder.NoticeText;
import huanqing.app.reminder.Notifier;
import huanqing.cli.remind.NoticeDesk;
import huanqing.domain.credit.DueId;
import huanqing.i18n.Messages;

/** How notices reach the person on this system. */
final class NoticeService implements NoticeDesk {
    @Override
    public NoticeText text(Messages words) {
        return new NoticeWording(words);
    }

    @Override
    public Notifier notifier(NoticeText text) {
        return Notifier.NONE;
    }

    @Override
    public void openWindow(DueId due) {
        // Without a notice on the desktop nobody clicks.
    }
}
