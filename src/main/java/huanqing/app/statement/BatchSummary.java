package huanqing.app.statement;

import huanqing.domain.ledger.BatchId;
import huanqing.domain.statement.StatementFacts;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One import as the history shows it.
 *
 * @param fileName without its folder
 * @param facts as stored; the account is never in it
 * @param undoneAt when it was undone; empty while it stands
 */
public record BatchSummary(
        BatchId id,
        String fileName,
        Instant at,
        StatementFacts facts,
        Map<RowOutcome, Integer> counts,
        Optional<Instant> undoneAt) {}
