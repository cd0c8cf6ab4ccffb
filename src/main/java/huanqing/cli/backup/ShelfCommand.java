package huanqing.cli.backup;

import huanqing.app.backup.BackupRefused;
import huanqing.app.backup.LedgerContents;
import huanqing.cli.Context;
import huanqing.cli.Refused;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** What the commands for backups share: the ledger's shelf, and a sentence where something stands in the way. */
abstract class ShelfCommand implements Callable<Integer> {
    protected final Context context;
    private final BackupDoor door;

    ShelfCommand(Context context, BackupDoor door) {
        this.context = context;
        this.door = door;
    }

    protected abstract void run(BackupDoor.Backups backups);

    @Override
    public Integer call() {
        Path ledger = context.options().ledger().orElseGet(door::defaultFile);
        try {
            run(door.backups(ledger));
            return 0;
        } catch (BackupRefused refused) {
            throw new Refused(
                    context.words().name(refused.reason(), refused.file().toString()));
        }
    }

    /** What a ledger holds, in words. */
    protected String described(LedgerContents contents) {
        String newest = contents.newest().map(at -> at.toLocalDate().toString()).orElseGet(() -> context.words()
                .text("cli.restore.no-entry"));
        return context.words().text("cli.restore.contents", contents.entries(), contents.batches(), newest);
    }
}
