package huanqing.domain.shortfall;

import huanqing.domain.money.Money;
import huanqing.domain.shortfall.offer.OpenDue;
import huanqing.domain.shortfall.offer.Way;
import huanqing.domain.shortfall.offer.Ways;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A plan by a rule of thumb (G4). From one day of fresh cash to the next: first everything that must be paid to stay on time,
 * as far as the cash goes; then overdue debts; then what else is open, each in whole; all of them in the rule's order. A
 * rule looks no further than the next fresh cash, which is what makes it dearer than the exact plan.
 */
final class RuleOfThumb {
    private final ShortfallCase given;
    private final PlanStrategy strategy;
    private final CashAhead ahead;
    private final List<Standing> standings;
    private LocalDate start;
    private LocalDate last;

    RuleOfThumb(ShortfallCase given, PlanStrategy strategy) {
        this.given = given;
        this.strategy = strategy;
        ahead = CashAhead.of(given);
        Ways ways = new Ways(given.today(), given.end(), ahead.freshDays());
        standings = given.dues().stream()
                .map(due -> new Standing(due, ways.of(due)))
                .toList();
    }

    RepaymentPlan plan() {
        int stretches = ahead.freshDays().size();
        for (int stretch = 0; stretch <= stretches; stretch++) {
            start = ahead.startOf(stretch);
            last = stretch == stretches
                    ? given.end()
                    : ahead.startOf(stretch + 1).minusDays(1);
            stayOnTime();
            payOff(standing -> isOverdue(standing));
            payOff(standing -> !standing.due().on().isAfter(last) && !isOverdue(standing));
        }
        return new RepaymentPlan(
                given,
                strategy,
                standings.stream()
                        .map(standing -> new SettledWay(standing.due(), standing.way()))
                        .toList(),
                Optional.empty());
    }

    private void stayOnTime() {
        for (Standing standing : inOrder(Standing::isOpen)) {
            while (isAskedNow(standing) && isAffordable(standing, standing.metNext())) {
                standing.take(standing.metNext());
            }
        }
    }

    private boolean isAskedNow(Standing standing) {
        return standing.nextAsked()
                .filter(day -> !day.isBefore(start) && !day.isAfter(last))
                .isPresent();
    }

    private boolean isOverdue(Standing standing) {
        Optional<LocalDate> asked = standing.nextAsked();
        return asked.filter(day -> day.isBefore(start)).isPresent();
    }

    private void payOff(Predicate<Standing> wanted) {
        for (Standing standing : inOrder(wanted)) {
            if (standing.isOpen() && isAffordable(standing, standing.paidOff(start))) {
                standing.take(standing.paidOff(start));
            }
        }
    }

    private boolean isAffordable(Standing changed, Way way) {
        Money paid = standings.stream()
                .map(standing -> (standing == changed ? way : standing.way()).paidBy(last))
                .reduce(Money.ZERO, Money::plus);
        return paid.compareTo(ahead.spendableBy(last)) <= 0;
    }

    private List<Standing> inOrder(Predicate<Standing> wanted) {
        return standings.stream().filter(wanted).sorted(order()).toList();
    }

    private Comparator<Standing> order() {
        return switch (strategy) {
            case HIGHEST_RATE ->
                Comparator.comparing(
                                (Standing standing) -> standing.due().overdue().dailyRate())
                        .reversed();
            case SMALLEST_BALANCE -> Comparator.comparing(Standing::open);
            case GREATEST_IMPACT -> RuleOfThumb::byIndex;
            case LEAST_COST -> throw new IllegalStateException("the exact plan is no rule of thumb");
        };
    }

    /** Compares balance / required payment (G4) without dividing; between equals the larger due goes first. */
    private static int byIndex(Standing one, Standing other) {
        int compared = product(one.due(), other.due()).compareTo(product(other.due(), one.due()));
        return compared != 0
                ? compared
                : other.due().total().compareTo(one.due().total());
    }

    private static BigInteger product(OpenDue balance, OpenDue required) {
        return BigInteger.valueOf(balance.total().fen())
                .multiply(BigInteger.valueOf(required.required().fen()));
    }
}
