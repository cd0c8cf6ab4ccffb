package huanqing.domain.cashflow;

import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An income or a fixed outflow that the person entered or confirmed: a payday, rent, a credit card.
 *
 * @param kind {@link FlowKind#INCOME} or {@link FlowKind#OUTFLOW}
 * @param amount in fen, positive
 * @param moment {@link Moment#EVENING} for an income unless the person says otherwise, {@link Moment#MORNING} for an
 *     outflow
 * @param first the day of the first one; its day of the month repeats (31 falls on the last day of a shorter month)
 * @param last no later one follows; empty when it goes on
 */
public record PlannedFlow(
        String label,
        FlowKind kind,
        Money amount,
        Moment moment,
        Rhythm rhythm,
        LocalDate first,
        Optional<LocalDate> last) {
    public PlannedFlow {
        if (kind.isDue() || !amount.isPositive()) {
            throw new IllegalArgumentException(
                    "a planned flow is a positive income or outflow: " + kind + ", " + amount);
        }
    }

    /** Its flows from one day to another, both included, in time. */
    public List<CashFlow> between(LocalDate from, LocalDate to) {
        return days(to).filter(day -> !day.isBefore(from))
                .map(day -> new CashFlow(day, moment, kind, amount, Optional.empty(), label))
                .toList();
    }

    private Stream<LocalDate> days(LocalDate to) {
        LocalDate end = last.filter(day -> day.isBefore(to)).orElse(to);
        Stream<LocalDate> all = rhythm == Rhythm.ONCE
                ? Stream.of(first)
                : Stream.iterate(YearMonth.from(first), month -> month.plusMonths(1))
                        .takeWhile(month -> !month.isAfter(YearMonth.from(end)))
                        .map(month -> month.atDay(Math.min(first.getDayOfMonth(), month.lengthOfMonth())));
        return all.filter(day -> !day.isAfter(end));
    }
}
