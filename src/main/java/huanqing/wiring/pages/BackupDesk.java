package huanqing.wiring.pages;

import huanqing.app.backup.BackupRefused;
import huanqing.app.backup.CareForLedger;
import huanqing.app.backup.LedgerContents;
import huanqing.app.backup.ListBackups.Listed;
import huanqing.app.backup.RestoreBackup.Preview;
import huanqing.i18n.Messages;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Confirmation;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Notices;
import huanqing.ui.fx.Words;
import huanqing.ui.settings.BackupsController;
import huanqing.ui.settings.BackupsViewModel;
import huanqing.wiring.backup.LedgerBackups;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The backups of the ledger file that the window lies on, and the question before one is put back.
 *
 * @param restore closes the ledger, puts the backup in its place and opens it again
 */
public record BackupDesk(LedgerBackups backups, Confirmation confirmation, Consumer<Path> restore) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    void make(Controllers controllers, Background background, Notices notices, Consumer<Path> opener) {
        BackupsViewModel model = new BackupsViewModel(backups.backUp(), backups.listBackups(), background, notices);
        controllers.with(
                BackupsController.class,
                words -> new BackupsController(
                        Optional.of(model),
                        listed -> ask(listed, background, notices, words),
                        () -> opener.accept(backups.folder()),
                        words));
    }

    static void makeNone(Controllers controllers) {
        controllers.with(
                BackupsController.class,
                words -> new BackupsController(Optional.empty(), listed -> {}, () -> {}, words));
    }

    /** Tells what was found when the ledger was looked at after opening. */
    public void tell(CareForLedger.Findings found, Notices notices, Words words) {
        found.refused()
                .ifPresent(refused -> notices.trouble(
                        Messages.key(refused.reason()), refused.file().toString()));
        found.syncFolder().ifPresent(folder -> notices.say("backups.sync", folder));
        if (found.damaged()) {
            offer(found.newest(), notices, words);
        }
    }

    private void offer(Optional<Listed> newest, Notices notices, Words words) {
        if (newest.isEmpty()) {
            notices.trouble("backups.trouble.no-backup");
        }
        newest.filter(listed -> isWanted(listed, words))
                .ifPresent(listed -> restore.accept(listed.backup().file()));
    }

    /** Whether the person wants this backup in the place of a damaged ledger. */
    public boolean isWanted(Listed listed, Words words) {
        String holds = listed.contents().map(contents -> held(contents, words)).orElse("");
        return confirmation.ask(
                words,
                words.text("backups.trouble"),
                words.text(
                        "backups.trouble.offer", MOMENT.format(listed.backup().at()), holds),
                words.text("backups.restore.now"));
    }

    /** Whether the person wants this backup in the place of a ledger that is gone; otherwise an empty one is begun. */
    public boolean isWantedBack(Listed listed, Words words) {
        String holds = listed.contents().map(contents -> held(contents, words)).orElse("");
        String place = backups.ledger().toString();
        return confirmation.choose(
                words,
                words.text("backups.gone"),
                words.text(
                        "backups.gone.offer",
                        place,
                        MOMENT.format(listed.backup().at()),
                        holds),
                words.text("backups.restore.now"),
                words.text("backups.gone.anew"));
    }

    private void ask(Listed listed, Background background, Notices notices, Words words) {
        background
                .work(progress ->
                        backups.restoreBackup().preview(listed.backup().file()))
                .onDone(preview -> ask(preview, MOMENT.format(listed.backup().at()), words))
                .onFailed(failure -> {
                    if (failure instanceof BackupRefused refused) {
                        notices.trouble(
                                Messages.key(refused.reason()), refused.file().toString());
                    } else {
                        background.failed(failure);
                    }
                })
                .start();
    }

    private void ask(Preview preview, String moment, Words words) {
        String present =
                preview.present().map(contents -> held(contents, words)).orElseGet(() -> words.text("backups.unsound"));
        String change = words.text("backups.ask.change", present, held(preview.restored(), words));
        if (confirmation.ask(words, words.text("backups.ask", moment), change, words.text("backups.restore.now"))) {
            restore.accept(preview.file());
        }
    }

    private static String held(LedgerContents contents, Words words) {
        return words.text("backups.contents", contents.entries(), contents.batches());
    }
}
