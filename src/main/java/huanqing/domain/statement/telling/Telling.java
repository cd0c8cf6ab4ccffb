package huanqing.domain.statement.telling;

import huanqing.domain.ledger.BatchId;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.TradeStatus;
import huanqing.domain.statement.source.WordingPart;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What one file says of a row.
 *
 * @param exportedAt 导出时间 of the file, China time; empty where it does not say
 */
public record Telling(BatchId batch, Optional<LocalDateTime> exportedAt, StatementRow row) {
    boolean isDated() {
        return exportedAt.isPresent();
    }

    boolean states(WordingPart part) {
        return !row.source().unstated().contains(part);
    }

    int stage() {
        return TradeStatus.of(row.wording().status()).stage();
    }
}
