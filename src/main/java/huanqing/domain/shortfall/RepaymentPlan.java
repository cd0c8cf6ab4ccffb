package huanqing.domain.shortfall;

import huanqing.domain.cashflow.Moment;
import huanqing.domain.money.Money;
import huanqing.domain.shortfall.offer.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One way for each due, and what they come to.
 *
 * @param atLeast what every plan costs at least, in fen, as far as the search has proven; empty for the rules of thumb
 */
public record RepaymentPlan(
        ShortfallCase given, PlanStrategy strategy, List<SettledWay> ways, Optional<Money> atLeast) {
    public RepaymentPlan {
        ways = List.copyOf(ways);
    }

    /** Interest, penalty and fees within the horizon, in fen, without the cost of late records. */
    public Money charges() {
        return ways.stream().map(SettledWay::way).map(Way::cost).reduce(Money.ZERO, Money::plus);
    }

    /** New late records, at most one a due. */
    public int lateRecords() {
        return Math.toIntExact(
                ways.stream().filter(settled -> settled.way().isLate()).count());
    }

    /** Charges and the cost of the late records, in fen: what the least-cost plan makes small. */
    public Money cost() {
        return charges().plus(given.recordCost().times(lateRecords()));
    }

    /** Whether it is proven that no plan costs less. */
    public boolean isProven() {
        return atLeast.filter(least -> cost().compareTo(least) <= 0).isPresent();
    }

    /** The dues that this plan makes late. */
    public List<SettledWay> late() {
        return ways.stream().filter(settled -> settled.way().isLate()).toList();
    }

    /** The day of the last payment; empty when a due is still open at the end of the horizon. */
    public Optional<LocalDate> lastDayOfDebt() {
        if (ways.stream().anyMatch(settled -> settled.way().clearedOn().isEmpty())) {
            return Optional.empty();
        }
        return ways.stream()
                .flatMap(settled -> settled.way().clearedOn().stream())
                .max(Comparator.naturalOrder());
    }

    /** Every payment by day, those of one day in the order of the dues. */
    public List<PlannedPayment> payments() {
        return ways.stream()
                .flatMap(settled -> settled.way().steps().stream()
                        .map(step -> new PlannedPayment(step.on(), settled.due().id(), step.amount(), step.kind())))
                .sorted(Comparator.comparing(PlannedPayment::on))
                .toList();
    }

    /** Cash on every day of the horizon. */
    public List<DayCash> cash() {
        List<DayCash> days = new ArrayList<>();
        List<PlannedPayment> payments = payments();
        for (LocalDate day = given.today(); !day.isAfter(given.end()); day = day.plusDays(1)) {
            LocalDate on = day;
            Money paid = payments.stream()
                    .filter(payment -> !payment.on().isAfter(on))
                    .map(PlannedPayment::amount)
                    .reduce(Money.ZERO, Money::plus);
            days.add(new DayCash(
                    on,
                    CashAhead.balance(given, on, Moment.DEDUCTION).minus(paid),
                    CashAhead.balance(given, on, Moment.EVENING).minus(paid)));
        }
        return days;
    }

    /** Whether cash falls nowhere below what the fixed outflows alone would leave: what every plan must keep. */
    public boolean isAffordable() {
        CashAhead ahead = CashAhead.of(given);
        return given.today()
                .datesUntil(given.end().plusDays(1))
                .allMatch(day -> ways.stream()
                                .map(settled -> settled.way().paidBy(day))
                                .reduce(Money.ZERO, Money::plus)
                                .compareTo(ahead.spendableBy(day))
                        <= 0);
    }
}
