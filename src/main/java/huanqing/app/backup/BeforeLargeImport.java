package huanqing.app.backup;

import huanqing.app.Progress;

/**
 * Watches an import and makes a backup once it turns out to be large. The import's own rows are not committed at that
 * moment, so the backup is the ledger of before.
 */
public final class BeforeLargeImport implements Progress {
    /** From so many rows an import counts as large. */
    public static final long LARGE = 10_000;

    private final Progress progress;
    private final BackUp backUp;
    private boolean done;

    public BeforeLargeImport(Progress progress, BackUp backUp) {
        this.progress = progress;
        this.backUp = backUp;
    }

    @Override
    public void report(long done, long total) {
        progress.report(done, total);
    }

    @Override
    public void counted(long items) {
        if (!done && items >= LARGE) {
            done = true;
            backUp.unlessBlank(BackupOccasion.IMPORT);
        }
        progress.counted(items);
    }

    @Override
    public boolean isCancelled() {
        return progress.isCancelled();
    }
}
