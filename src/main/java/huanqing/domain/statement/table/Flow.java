package huanqing.domain.statement.table;

import huanqing.domain.money.Money;
import huanqing.domain.statement.Direction;
import huanqing.domain.statement.RowProblem.Cause;

/** What a row's amount columns say: so much in or out, or why that cannot be told. */
public sealed interface Flow {
    /**
     * An amount that was read.
     *
     * @param direction {@link Direction#IN} or {@link Direction#OUT}
     * @param amount never negative
     */
    record Of(Direction direction, Money amount) implements Flow {}

    record Bad(Cause cause) implements Flow {}
}
