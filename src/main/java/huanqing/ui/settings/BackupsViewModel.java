package huanqing.ui.settings;

import huanqing.app.backup.BackUp;
import huanqing.app.backup.BackupOccasion;
import huanqing.app.backup.BackupRefused;
import huanqing.app.backup.ListBackups;
import huanqing.app.backup.ListBackups.Listed;
import huanqing.i18n.Messages;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Notices;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The backups of the ledger that lies open, newest first. */
public final class BackupsViewModel {
    private final BackUp backUp;
    private final ListBackups list;
    private final Background background;
    private final Notices notices;
    private final ObservableList<Listed> backups = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public BackupsViewModel(BackUp backUp, ListBackups list, Background background, Notices notices) {
        this.backUp = backUp;
        this.list = list;
        this.background = background;
        this.notices = notices;
    }

    public ObservableList<Listed> backups() {
        return backups;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The folder above the ledger that a service copies elsewhere. */
    public Optional<String> syncFolder() {
        return list.syncFolder();
    }

    /** Reads the folder again. */
    public void look() {
        background.work(progress -> list.run()).onDone(this::show).start();
    }

    /** Makes one now. */
    public void make() {
        busy.set(true);
        background
                .work(progress -> {
                    backUp.now(BackupOccasion.ASKED);
                    return list.run();
                })
                .onDone(all -> {
                    show(all);
                    notices.say("backups.made");
                })
                .onFailed(this::tell)
                .start();
    }

    private void show(List<Listed> all) {
        busy.set(false);
        backups.setAll(all);
    }

    private void tell(Throwable failure) {
        busy.set(false);
        if (failure instanceof BackupRefused refused) {
            notices.trouble(Messages.key(refused.reason()), refused.file().toString());
        } else {
            background.failed(failure);
        }
    }
}
