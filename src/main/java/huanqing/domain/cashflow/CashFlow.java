package huanqing.domain.cashflow;

import huanqing.domain.credit.DueId;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One sum that comes or goes on one day.
 *
 * @param amount in fen, never negative; the kind says which way it goes
 * @param due the due that it pays; empty for anything else
 * @param label the person's own word for it, such as 房租; empty for a due, whose name is made from its id
 */
public record CashFlow(LocalDate on, Moment moment, FlowKind kind, Money amount, Optional<DueId> due, String label) {
    /** By day, then by the moment of the day. */
    public static final Comparator<CashFlow> IN_TIME =
            Comparator.comparing(CashFlow::on).thenComparing(CashFlow::moment);

    public CashFlow {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a flow's kind says its way, so its amount is not negative: " + amount);
        }
    }

    /** A due, taken at 11:30 of its day. */
    public static CashFlow due(LocalDate on, FlowKind kind, Money amount, DueId due) {
        return new CashFlow(on, Moment.DEDUCTION, kind, amount, Optional.of(due), "");
    }

    /** In fen: positive when it comes in, negative when it goes out. */
    public Money signed() {
        return kind.isInflow() ? amount : amount.negated();
    }
}
