package huanqing.domain.credit.bills;

import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.huabei.MinimumPayment;
import huanqing.domain.credit.huabei.OverduePenalty;
import huanqing.domain.credit.huabei.RemainderInterest;
import huanqing.domain.credit.settlement.Figure;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is left of one bill as the days go by, and the interest (H7) or penalty (H10) that runs on it. */
final class BillBalance {
    private final Bill bill;
    private final HuabeiSettings settings;
    private final LocalDate nextIssued;
    private Money remaining;
    private Money paid = Money.ZERO;
    private final List<RemainderInterest> carried = new ArrayList<>();
    private Money penalty = Money.ZERO;
    private Money penaltyMet = Money.ZERO;
    private LocalDate reached;
    private LocalDate settledOn;
    private boolean movedAway;
    private Standing standing = Standing.BEFORE_DUE;

    /**
     * @param nextIssued when the next bill takes over what a minimum payment left
     */
    BillBalance(Bill bill, HuabeiSettings settings, LocalDate nextIssued) {
        this.bill = bill;
        this.settings = settings;
        this.nextIssued = nextIssued;
        this.remaining = bill.known();
        this.reached = bill.statement().issued().minusDays(1);
    }

    /** Lets the days pass up to that one. */
    void reach(LocalDate day) {
        passDueDay(day);
        accrue(day);
    }

    private void passDueDay(LocalDate day) {
        if (standing == Standing.BEFORE_DUE && day.isAfter(lastDayInTime())) {
            accrue(bill.statement().due());
            standing = judge();
        }
    }

    /** What an overdue bill asks for on a day to come, with the penalty that runs until then; zero for any other. */
    Money overdueOn(LocalDate day) {
        passDueDay(day);
        if (standing != Standing.OVERDUE || !remaining.isPositive()) {
            return Money.ZERO;
        }
        return remaining.plus(penalty).plus(penaltyUntil(day).penalty());
    }

    /** The penalty comes first (H11), but a payment of all that was billed ends the bill whatever the penalty says. */
    void pay(Money amount, LocalDate day) {
        paid = paid.plus(amount);
        boolean isWhole = amount.compareTo(remaining) >= 0;
        Money met = penalty.min(isWhole ? amount.minus(remaining) : amount);
        penalty = penalty.minus(met);
        penaltyMet = penaltyMet.plus(met);
        lower(isWhole ? remaining : amount.minus(met), day);
    }

    void refund(Money amount, LocalDate day) {
        bill.refund(amount);
        lower(amount.min(remaining), day);
    }

    /** Takes out what later bills ask for instead. */
    void move(Money amount, LocalDate day) {
        bill.move(amount);
        lower(amount.min(remaining), day);
        movedAway = settledOn != null;
    }

    /** Whether nothing was left to pay because the last of it was moved to later bills. */
    boolean isMovedAway() {
        return movedAway;
    }

    void settle(LocalDate day) {
        remaining = Money.ZERO;
        if (settledOn == null) {
            settledOn = day;
        }
    }

    /** Whether it was past its due day and not met on that day. */
    boolean wasOverdue(LocalDate day) {
        return standing == Standing.OVERDUE && (settledOn == null || settledOn.isAfter(day));
    }

    LocalDate lastDayInTime() {
        return bill.statement().due().plusDays(settings.graceDays());
    }

    MinimumPayment minimum() {
        return MinimumPayment.of(bill.minimumBasis(), settings.minimum());
    }

    boolean isMinimumMet() {
        return paid.compareTo(minimum().minimum()) >= 0;
    }

    boolean isJustTheMinimum() {
        return bill.windowKnown()
                && remaining.isPositive()
                && paid.equals(minimum().minimum());
    }

    Standing standing() {
        return standing;
    }

    Money remaining() {
        return remaining;
    }

    Money paid() {
        return paid;
    }

    /** Interest that the next bill asks for, a stretch of days with the same principal each. */
    List<RemainderInterest> carriedInterest() {
        return carried;
    }

    Money penaltyOpen() {
        return penalty;
    }

    /** All penalty that ran, met or not. */
    Money penalty() {
        return penalty.plus(penaltyMet);
    }

    Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }

    private void lower(Money amount, LocalDate day) {
        remaining = remaining.minus(amount);
        if (bill.windowKnown() && remaining.isZero()) {
            settle(day);
        }
    }

    private Standing judge() {
        if (!remaining.isPositive() || !bill.windowKnown()) {
            return Standing.MET;
        }
        return isMinimumMet() ? Standing.MINIMUM : Standing.OVERDUE;
    }

    private void accrue(LocalDate day) {
        LocalDate until = standing == Standing.OVERDUE ? day : earlier(day, nextIssued.minusDays(1));
        if (!until.isAfter(reached)) {
            return;
        }
        switch (standing) {
            case BEFORE_DUE -> carry(bill.revolved().min(remaining), until);
            case MINIMUM -> carry(remaining, until);
            case OVERDUE -> punish(until);
            case MET -> {
                // Nothing runs on a bill that was met.
            }
        }
        reached = until;
    }

    private void carry(Money principal, LocalDate until) {
        if (principal.isPositive()) {
            carried.add(RemainderInterest.of(principal, reached, until, settings.remainder()));
        }
    }

    private void punish(LocalDate until) {
        if (remaining.isPositive()) {
            OverduePenalty stretch = penaltyUntil(until);
            penalty = penalty.plus(stretch.penalty());
            bill.explain(Figure.PENALTY, stretch.explained());
        }
    }

    private OverduePenalty penaltyUntil(LocalDate day) {
        return OverduePenalty.of(remaining, reached, day, 0, settings.overdue());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
