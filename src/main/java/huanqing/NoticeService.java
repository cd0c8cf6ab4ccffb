package huanqing;

import huanqing.app.reminder.NoticeText;
import huanqing.app.reminder.Notifier;
import huanqing.cli.remind.NoticeDesk;
import huanqing.domain.credit.DueId;
import huanqing.i18n.Messages;
import huanqing.infra.desktop.notice.DesktopNotifier;

/** How notices reach the person on this system. */
final class NoticeService implements NoticeDesk {
    @Override
    public NoticeText text(Messages words) {
        return new NoticeWording(words);
    }

    @Override
    public Notifier notifier(NoticeText text) {
        return DesktopNotifier.ofThisSystem(text);
    }

    @Override
    public void openWindow(DueId due) {
        // Without a notice on the desktop nobody clicks.
    }
}
