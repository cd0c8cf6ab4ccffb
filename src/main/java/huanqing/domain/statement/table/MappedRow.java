package huanqing.domain.statement.table;

import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import huanqing.domain.statement.RowProblem.Cause;
import java.time.LocalDateTime;

/** A row of a mapped table: understood, or what is wrong with it. */
public sealed interface MappedRow {
    /**
     * A row that was understood.
     *
     * @param at midnight where the table has days only
     * @param wording with 收入 or 支出 for the direction, whatever the table writes there
     */
    record Understood(LocalDateTime at, Money amount, Wording wording) implements MappedRow {}

    record Unreadable(Cause cause) implements MappedRow {}
}
