package huanqing.app.backup;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a sound ledger file holds, so that two of them can be told apart.
 *
 * @param schema the file's schema number
 * @param batches the imports that stand
 * @param newest when the newest entry happened, China time; empty where there is none
 */
public record LedgerContents(int schema, long entries, long batches, Optional<LocalDateTime> newest) {}
