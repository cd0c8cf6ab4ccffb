package huanqing.app.statement;

import huanqing.app.UnitOfWork;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.statement.RowProblem;
import java.util.List;

/** The history of imports, newest first. */
public final class ListImports {
    private final UnitOfWork ledger;
    private final ImportStore store;

    public ListImports(UnitOfWork ledger, ImportStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    public List<BatchSummary> run() {
        return ledger.read(store::batches);
    }

    /** The rows of a batch that could not be read, by line; the first {@value ImportReport#PROBLEMS_KEPT} of them. */
    public List<RowProblem> problems(BatchId batch) {
        return ledger.read(() -> store.problems(batch));
    }
}
