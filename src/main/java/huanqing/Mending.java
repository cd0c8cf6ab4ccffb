package huanqing;

import huanqing.app.LedgerUnavailable;
import huanqing.app.backup.BackupRefused;
import huanqing.app.backup.CareForLedger;
import huanqing.app.backup.ListBackups.Listed;
import huanqing.i18n.Messages;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Notices;
import huanqing.ui.fx.Words;
import huanqing.wiring.backup.LedgerBackups;
import huanqing.wiring.ledger.OpenedLedger;
import huanqing.wiring.pages.BackupDesk;
import huanqing.wiring.pages.Sitting;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** How the window looks after its ledger file, and lets a backup take its place. */
final class Mending {
    private static final Duration AFTER_THE_FIRST_PAINT = Duration.seconds(3);

    private final BackupDesk desk;
    private final LedgerBackups kept;
    private final Wiring wiring;
    private final Background background;
    private final PauseTransition painted = new PauseTransition(AFTER_THE_FIRST_PAINT);
    private Optional<BackupRefused> refusal = Optional.empty();

    Mending(BackupDesk desk, Wiring wiring, Background background) {
        this.desk = desk;
        this.kept = desk.backups();
        this.wiring = wiring;
        this.background = background;
    }

    /**
     * A ledger that cannot be read, or is gone, is answered with the newest sound backup, if the person wants it; else one
     * that is gone with an empty one.
     *
     * @return what opens the answer, or throws {@link BackupRefused}; empty where there is none
     */
    Optional<Supplier<OpenedLedger>> inPlaceOf(LedgerUnavailable.Cause reason, Words words) {
        Optional<Listed> newest = kept.listBackups().newestGood();
        return switch (reason) {
            case GONE ->
                newest.filter(listed -> desk.isWantedBack(listed, words))
                        .map(this::putBack)
                        .or(() -> Optional.of(() -> wiring.open(kept.ledger())));
            case DAMAGED, NOT_A_LEDGER ->
                newest.filter(listed -> desk.isWanted(listed, words)).map(this::putBack);
            default -> Optional.empty();
        };
    }

    private Supplier<OpenedLedger> putBack(Listed listed) {
        return () -> {
            kept.restoreBackup().run(listed.backup().file());
            return wiring.open(kept.ledger());
        };
    }

    /** Closes the ledger that lies open, puts the backup in its place and opens what is there then. */
    OpenedLedger exchange(Sitting present, Path backup) {
        present.close();
        refusal = kept.putBack(backup);
        return wiring.open(kept.ledger());
    }

    /** Says why the backup could not be put back, where it could not. */
    void tellRefusal(Notices notices) {
        refusal.ifPresent(refused ->
                notices.trouble(Messages.key(refused.reason()), refused.file().toString()));
        refusal = Optional.empty();
    }

    /** Once the window stands: damage is looked for, and the day gets its backup. */
    void care(Sitting cared, Supplier<Sitting> present, Supplier<Words> words) {
        CareForLedger care = kept.careForLedger(wiring.toldPlaces());
        painted.setOnFinished(event -> background
                .work(progress -> care.run())
                .onDone(found -> {
                    if (cared == present.get()) {
                        desk.tell(found, cared.notices(), words.get());
                        found.syncFolder().ifPresent(folder -> remember(care));
                    }
                })
                .start());
        painted.playFromStart();
    }

    /** To be called when the window closes: nothing is looked for any more. */
    void stop() {
        painted.stop();
    }

    private void remember(CareForLedger care) {
        background
                .work(progress -> {
                    care.toldOfSyncFolder();
                    return care;
                })
                .start();
    }
}
