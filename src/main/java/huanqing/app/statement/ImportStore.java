package huanqing.app.statement;

import huanqing.app.statement.warning.OverRefund;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.statement.RowProblem;
import huanqing.domain.statement.StatementFacts;
import huanqing.domain.statement.StatementRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Port: takes a statement's rows into the ledger and out again. Only inside a {@link huanqing.app.UnitOfWork}. */
public interface ImportStore {
    BatchId begin(String fileName, Instant at);

    /**
     * Lays a row out, so that taking it costs the ledger's thread little. The one call that needs no unit of work: it may
     * run beside the taking of other rows, on one thread for all rows of a batch.
     *
     * @param identity what makes the row the same row in another file: see {@code RowIdentity}; twins differ in it
     */
    ReadyRow ready(BatchId batch, StatementRow row, String identity, Meaning meaning);

    void reject(BatchId batch, RowProblem problem);

    /**
     * What the end of a batch shows.
     *
     * @param known the lines of rows that were taken for new, with that outcome, and are told differently after all: the
     *     ledger has them under another key
     * @param unchanged the lines of rows that were told differently and change nothing: the ledger's values are from a
     *     newer statement, or say more
     * @param otherAccount whether the ledger's other statements are all of another Alipay account
     */
    record Ending(Map<Integer, RowOutcome> known, Set<Integer> unchanged, boolean otherAccount) {}

    /**
     * Ends the batch: its facts are known only at the end of the file. Rows of which several files say different things are
     * made one.
     *
     * @param meanings says what such a row means
     */
    Ending finish(BatchId batch, StatementFacts facts, Function<StatementRow, Meaning> meanings);

    /** Payments of which more was given back than was paid, where the batch has the payment or a refund; by line. */
    List<OverRefund> overRefunded(BatchId batch);

    /** Notes how many rows of the batch had which outcome. */
    void count(BatchId batch, Map<RowOutcome, Integer> counts);

    List<BatchSummary> batches();

    Optional<BatchSummary> batch(BatchId id);

    List<RowProblem> problems(BatchId batch);

    /** Takes back everything that only this batch brought; what another standing batch also holds stays. */
    void undo(BatchId batch, Instant at, Function<StatementRow, Meaning> meanings);
}
