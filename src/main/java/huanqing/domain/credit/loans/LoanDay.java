package huanqing.domain.credit.loans;

import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.jiebei.Prepayment;
import huanqing.domain.credit.settlement.Formula;
import huanqing.domain.credit.settlement.Payment;
import huanqing.domain.ledger.Entry;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A day on which confirmed loans fall due together (J7) or are repaid early (J9), and what was paid for it.
 *
 * <p>A statement does not say that a repayment is the whole of a due. One that is {@link Nearly} as much is taken for the whole:
 * the rest is the difference between the person's figures and Alipay's, and is shown as such.
 * Where a loan that nobody confirmed may be due as well, only more than the confirmed loans' share is taken for the whole; less
 * than the share is not, and just the share leaves it open whether the day was paid.
 */
final class LoanDay {
    private final LocalDate day;
    private final List<LoanPart> parts = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final EarlySums early = new EarlySums();
    private Money paid = Money.ZERO;
    private LocalDate settledOn;
    private boolean shared;
    private boolean doubtful;
    private boolean shareMet;

    /**
     * @param shared whether a loan that nobody confirmed may be due or repaid on that day as well
     */
    LoanDay(LocalDate day, boolean shared) {
        this.day = day;
        this.shared = shared;
    }

    LocalDate day() {
        return day;
    }

    /** Whether the sum of the day is known. */
    boolean isComplete() {
        return !shared && !doubtful;
    }

    /** Whether it is not sure which repayments belong to it, so that more of its own day may be for it too. */
    boolean takesMore() {
        return !isComplete() && !parts.isEmpty();
    }

    boolean isDoubtful() {
        return doubtful;
    }

    /** Whether all that confirmed loans surely ask for was paid, or more. */
    boolean isMet() {
        return shareMet || settledOn != null;
    }

    /** Whether nothing tells that the day was paid, and nothing that it was not. */
    boolean mayBePaid() {
        return doubtful || shareMet;
    }

    /** Whether something was paid that may have been for this loan or for one that nobody confirmed. */
    boolean isPaidForUnknownLoans(JiebeiContract contract) {
        return !isComplete() && paid.isPositive() && parts.stream().anyMatch(part -> part.contract() == contract);
    }

    /**
     * Adds a loan's share; a day that had been paid ahead is open again.
     *
     * @param isDoubtful whether the loan may have been prepaid, so that the plan's share is the most
     */
    void add(LoanPart part, boolean isDoubtful) {
        parts.add(part);
        doubtful = doubtful || isDoubtful;
        settledOn = null;
        shareMet = false;
    }

    List<LoanPart> parts() {
        return parts;
    }

    /**
     * Takes of a repayment what belongs to this day and gives back the rest.
     *
     * @param isLast no other day waits for what is left, so it is for the loans that nobody confirmed
     */
    Money pay(Entry entry, Money available, LocalDate on, boolean isLast) {
        parts.forEach(part -> part.reach(on));
        Money owed = owed();
        boolean isWhole = Nearly.is(available, owed, interest()) || (shared && isLast);
        Money taken = isWhole ? available : available.min(owed);
        Money left = taken;
        for (LoanPart part : parts) {
            left = part.meet(left);
        }
        record(entry, taken);
        judge(taken, owed, on);
        return available.minus(taken);
    }

    private void judge(Money taken, Money owed, LocalDate on) {
        boolean isNearly = Nearly.is(taken, owed, interest());
        if (isNearly && !shareMet) {
            shareMet = true;
            doubtful = false;
            settledOn = shared ? null : on;
        } else if (isNearly || taken.compareTo(owed) > 0) {
            settledOn = on;
        }
    }

    /** Books a repayment that was all of a loan that nobody confirmed, and its interest. */
    void payOff(Entry drawdown, Entry entry, boolean isStillShared) {
        early.add(drawdown.amount(), entry.amount().minus(drawdown.amount()));
        record(entry, entry.amount());
        shared = isStillShared;
        if (parts.isEmpty() || (shareMet && !shared)) {
            settledOn = entry.at().toLocalDate();
        }
    }

    /** Whether the confirmed loans' share was paid as the plan has it. */
    boolean isAsPlanned() {
        return !doubtful && shareMet;
    }

    /** Books a repayment before its time, of a whole loan or a part of one. */
    void payEarly(Entry entry, Money sum, List<Prepayment> prepayments) {
        prepayments.forEach(early::add);
        record(entry, sum);
        if (parts.isEmpty()) {
            settledOn = entry.at().toLocalDate();
        }
    }

    void reach(LocalDate today) {
        if (settledOn == null) {
            parts.forEach(part -> part.reach(today));
        }
    }

    Money owed() {
        return parts.stream().map(LoanPart::owed).reduce(Money.ZERO, Money::plus);
    }

    Money principal() {
        return parts.stream().map(part -> part.row().principal()).reduce(early.principal(), Money::plus);
    }

    Money interest() {
        return parts.stream().map(part -> part.row().interest()).reduce(early.interest(), Money::plus);
    }

    Money penalty() {
        return parts.stream().map(LoanPart::penaltyEver).reduce(Money.ZERO, Money::plus);
    }

    Money computed() {
        return principal().plus(interest()).plus(penalty());
    }

    /** The principal of one loan that is overdue or falls due on that day and is not paid. */
    Money principalLeftOf(JiebeiContract contract) {
        return parts.stream()
                .filter(part -> part.contract() == contract)
                .map(LoanPart::principalLeft)
                .reduce(Money.ZERO, Money::plus);
    }

    Money paid() {
        return paid;
    }

    List<Payment> payments() {
        return payments;
    }

    Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }

    List<Formula> formulas() {
        List<Formula> all = new ArrayList<>(early.formulas());
        parts.forEach(part -> all.addAll(part.formulas()));
        return all;
    }

    private void record(Entry entry, Money amount) {
        paid = paid.plus(amount);
        payments.add(Payment.of(entry, amount));
    }
}
