package huanqing.app.statement;

import huanqing.app.UnitOfWork;
import huanqing.app.statement.samemoney.SettleRows;
import huanqing.domain.ledger.BatchId;
import java.time.Clock;

/** Takes one import back as a whole. */
public final class UndoImport {
    /** What came of it. */
    public enum Outcome {
        UNDONE,
        ALREADY_UNDONE,
        NO_SUCH_BATCH
    }

    private final UnitOfWork ledger;
    private final ImportStore store;
    private final Understanding understanding;
    private final SettleRows others;
    private final Clock clock;

    public UndoImport(
            UnitOfWork ledger, ImportStore store, Understanding understanding, SettleRows others, Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.understanding = understanding;
        this.others = others;
        this.clock = clock;
    }

    public Outcome run(BatchId batch) {
        return ledger.write(() -> {
            BatchSummary found = store.batch(batch).orElse(null);
            if (found == null) {
                return Outcome.NO_SUCH_BATCH;
            }
            if (found.undoneAt().isPresent()) {
                return Outcome.ALREADY_UNDONE;
            }
            others.before();
            store.undo(batch, clock.instant(), understanding.meanings());
            others.after();
            return Outcome.UNDONE;
        });
    }
}
