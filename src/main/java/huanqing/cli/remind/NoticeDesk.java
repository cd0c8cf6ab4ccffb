package huanqing.cli.remind;

import huanqing.app.reminder.NoticeText;
import huanqing.app.reminder.Notifier;
import huanqing.app.reminder.SystemSchedule;
import huanqing.domain.credit.DueId;
import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import java.nio.file.Path;
import java.util.Optional;

/** What reminding needs of the system beside the ledger; the program's root provides it. */
public interface NoticeDesk {
    NoticeText text(Messages words);

    /** What shows notices on this desktop. */
    Notifier notifier(NoticeText text);

    /** Opens the window on that due of that ledger, or of the person's own. */
    void openWindow(DueId due, Optional<Path> ledger);

    /** The language that the person's window spoke last; empty when it never spoke. */
    default Optional<Language> spoken() {
        return Optional.empty();
    }

    /** What starts {@code remind} while the window is shut, for that ledger or the person's own. */
    SystemSchedule schedule(Optional<Path> ledger);
}
