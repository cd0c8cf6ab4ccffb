package huanqing.ui.ledger;

import huanqing.app.statement.BatchSummary;
import huanqing.domain.ledger.Entry;
import java.util.Optional;

/**
 * One entry with where it comes from.
 *
 * @param rawLine the statement's line as it came; empty for a typed entry
 * @param batch the import that brought it; empty for a typed entry
 * @param partner the row of another statement that tells the same money, or may tell it
 */
public record EntryDetail(
        Entry entry, Optional<String> rawLine, Optional<BatchSummary> batch, Optional<Entry> partner) {}
