package huanqing.domain.reserve.futures;

import huanqing.domain.cashflow.Moment;
import huanqing.domain.credit.DueId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A drawn flow on its day in the time ahead.
 *
 * @param fen never negative; the kind says which way it goes
 * @param due the bill or loan day under which it falls; empty for an income
 */
record Placed(LocalDate on, Moment moment, DrawnKind kind, long fen, Optional<DueId> due) {
    long signed() {
        return kind == DrawnKind.INCOME ? fen : -fen;
    }
}
