package huanqing.app.cashflow;

import huanqing.domain.ledger.EntryId;
import huanqing.domain.money.Money;

/** What came of a move of the reserve. */
public sealed interface MoveOutcome {
    /** It stands in the ledger, and this is the reserve now. */
    record Moved(EntryId move, Money balance) implements MoveOutcome {}

    /** Nothing was changed. */
    record Refused(MoveObstacle obstacle) implements MoveOutcome {}
}
