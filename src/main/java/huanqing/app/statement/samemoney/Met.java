package huanqing.app.statement.samemoney;

import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Reason;
import java.util.Optional;

/**
 * A bank's row that is looked at together with another file.
 *
 * @param bank as its own file has it
 * @param wallet the row that tells the same money, or may; empty where one should be and is not
 * @param meaning what the bank's row means now
 */
public record Met(Entry bank, Optional<Entry> wallet, Meaning meaning) {
    /** Whether one of the two rows came with the import. */
    public boolean concerns(BatchId batch) {
        return isOf(bank, batch) || wallet.filter(row -> isOf(row, batch)).isPresent();
    }

    public boolean isBankRowOf(BatchId batch) {
        return isOf(bank, batch);
    }

    public boolean isCountedOnce() {
        return meaning.reason() == Reason.SAME_MONEY || meaning.reason() == Reason.SAID_SAME_MONEY;
    }

    public boolean isAsked() {
        return meaning.state() == EntryState.REVIEW;
    }

    private static boolean isOf(Entry row, BatchId batch) {
        return row.origin().batch().equals(Optional.of(batch));
    }
}
