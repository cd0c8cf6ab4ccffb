package huanqing.domain.shortfall.offer;

import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One way to settle one due.
 *
 * @param steps the payments in time; those after the horizon stand here too
 * @param cost interest, penalty and fees up to the last payment, or to the end of the horizon where it stays open, in fen;
 *     without the cost of a late record
 * @param isLate whether it makes a new late record
 * @param clearedOn the day of the last payment; empty when something is still owed at the end of the horizon
 */
public record Way(WayKind kind, List<Step> steps, Money cost, boolean isLate, Optional<LocalDate> clearedOn) {
    public Way {
        steps = List.copyOf(steps);
    }

    static Way paid(WayKind kind, List<Step> steps, Money cost, boolean isLate) {
        return new Way(
                kind,
                steps,
                cost,
                isLate,
                Optional.of(steps.get(steps.size() - 1).on()));
    }

    static Way open(WayKind kind, List<Step> steps, Money cost, boolean isLate) {
        return new Way(kind, steps, cost, isLate, Optional.empty());
    }

    /** What is paid up to and with a day. */
    public Money paidBy(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.on().isAfter(day))
                .map(Step::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
