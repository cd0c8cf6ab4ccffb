package huanqing;

import huanqing.app.reminder.NoticeText;
import huanqing.app.reminder.Notifier;
import huanqing.app.reminder.SystemSchedule;
import huanqing.cli.remind.NoticeDesk;
import huanqing.domain.credit.DueId;
import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.infra.desktop.command.Commands;
import huanqing.infra.desktop.command.Launcher;
import huanqing.infra.desktop.notice.DesktopNotifier;
import huanqing.infra.desktop.schedule.Schedules;
import huanqing.infra.files.SettingsFile;
import huanqing.infra.files.UserFolders;
import huanqing.words.NoticeWording;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How notices reach the person on this system. */
final class NoticeService implements NoticeDesk {
    private final UserFolders folders;
    private final Optional<Path> launcher = Launcher.ofThisRun();

    NoticeService(UserFolders folders) {
        this.folders = folders;
    }

    @Override
    public NoticeText text(Messages words) {
        return new NoticeWording(words);
    }

    @Override
    public Notifier notifier(NoticeText text) {
        return DesktopNotifier.ofThisSystem(text);
    }

    @Override
    public void openWindow(DueId due, Optional<Path> ledger) {
        List<String> open = List.of("--ledger", file(ledger).toString(), "--open", due.value());
        launcher.ifPresent(program -> Launcher.start(
                Stream.concat(Stream.of(program.toString()), open.stream()).toList()));
    }

    @Override
    public Optional<Language> spoken() {
        return new SettingsFile(folders.settings()).load().spoken().map(choice -> Language.valueOf(choice.name()));
    }

    @Override
    public SystemSchedule schedule(Optional<Path> ledger) {
        return new Schedules(
                        System.getProperty("os.name"),
                        new Schedules.Folders(folders.home(), folders.config(), folders.meeting()),
                        Commands.ofThisSystem())
                .of(launcher, file(ledger));
    }

    private Path file(Optional<Path> ledger) {
        return ledger.orElseGet(folders::ledger);
    }
}
