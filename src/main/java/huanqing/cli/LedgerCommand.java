package huanqing.cli;

import huanqing.app.LedgerUnavailable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** What every command over a ledger does: open it, work, close it, and say in a sentence why it could not. */
public abstract class LedgerCommand implements Callable<Integer> {
    protected final Context context;
    private final LedgerDoor door;

    protected LedgerCommand(Context context, LedgerDoor door) {
        this.context = context;
        this.door = door;
    }

    /** Does the command's work and gives the exit code. */
    protected abstract int run(LedgerDoor.OpenLedger ledger);

    /** Whether the work may run on a ledger that does not exist yet. */
    protected boolean startsFresh() {
        return false;
    }

    /** Whether a ledger that does not exist yet must not be made. */
    protected boolean leavesNoTrace() {
        return false;
    }

    @Override
    public Integer call() {
        try (LedgerDoor.OpenLedger ledger = open()) {
            return run(ledger);
        } catch (LedgerUnavailable unavailable) {
            return unavailable(unavailable, file());
        }
    }

    /** Answers when the ledger cannot be used: with a sentence that says why. */
    protected int unavailable(LedgerUnavailable unavailable, Path file) {
        throw new Refused(context.words().name(unavailable.reason(), file.toString()));
    }

    private LedgerDoor.OpenLedger open() {
        if (Files.exists(file())) {
            return door.open(file());
        }
        if (startsFresh()) {
            return leavesNoTrace() ? door.openPassing() : begin();
        }
        if (door.isGone(file())) {
            throw new LedgerUnavailable(LedgerUnavailable.Cause.GONE, null);
        }
        throw new Refused(context.words().text("cli.no-ledger", file().toString()));
    }

    private LedgerDoor.OpenLedger begin() {
        if (door.isGone(file())) {
            context.complain(context.words().text("cli.begun-anew", file().toString()));
        }
        return door.open(file());
    }

    /** The ledger file that was asked for. */
    protected final Path file() {
        return context.options().ledger().orElseGet(door::defaultFile);
    }
}
