package huanqing.domain.credit.loans;

import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.jiebei.Prepayment;
import huanqing.domain.credit.settlement.Figure;
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
 * <p>A statement does not say that a repayment is the whole of a due. One that comes within two percent of it, and a tenth of
 * its interest, is taken for the whole: the rest is the difference between the person's figures and Alipay's, and is shown as such.
 */
final class LoanDay {
    private static final int TOLERANCE_DIVISOR = 50;
    /** A period counted a day or two longer or shorter. */
    private static final int INTEREST_TOLERANCE_DIVISOR = 10;

    private final LocalDate day;
    private final boolean complete;
    private final List<LoanPart> parts = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final List<Formula> earlyFormulas = new ArrayList<>();
    private Money earlyPrincipal = Money.ZERO;
    private Money earlyInterest = Money.ZERO;
    private Money paid = Money.ZERO;
    private LocalDate settledOn;

    /**
     * @param complete whether every loan that can be due on that day is confirmed
     */
    LoanDay(LocalDate day, boolean complete) {
        this.day = day;
        this.complete = complete;
    }

    LocalDate day() {
        return day;
    }

    boolean isComplete() {
        return complete;
    }

    /** Adds a loan's share; a day that had been paid ahead is open again. */
    void add(LoanPart part) {
        parts.add(part);
        settledOn = null;
    }

    List<LoanPart> parts() {
        return parts;
    }

    /** Takes of a repayment what belongs to this day and gives back the rest. */
    Money pay(Entry entry, Money available, LocalDate on) {
        parts.forEach(part -> part.reach(on));
        Money owed = owed();
        boolean isWhole = isNearly(available, owed, interest()) || !complete;
        Money taken = isWhole ? available : available.min(owed);
        Money left = taken;
        for (LoanPart part : parts) {
            left = part.meet(left);
        }
        record(entry, taken);
        if (isWhole || owed().isZero()) {
            settledOn = on;
        }
        return available.minus(taken);
    }

    /** Books a repayment before its time, of a whole loan or a part of one. */
    void payEarly(Entry entry, Money sum, List<Prepayment> prepayments) {
        for (Prepayment prepayment : prepayments) {
            earlyPrincipal = earlyPrincipal.plus(prepayment.principal());
            earlyInterest = earlyInterest.plus(prepayment.interest());
            earlyFormulas.add(new Formula(Figure.INTEREST, prepayment.explained()));
        }
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

    static boolean isNearly(Money sum, Money owed, Money interest) {
        long off = Math.abs(sum.fen() - owed.fen());
        return off <= owed.fen() / TOLERANCE_DIVISOR + interest.fen() / INTEREST_TOLERANCE_DIVISOR;
    }

    Money owed() {
        return parts.stream().map(LoanPart::owed).reduce(Money.ZERO, Money::plus);
    }

    Money principal() {
        return parts.stream().map(part -> part.row().principal()).reduce(earlyPrincipal, Money::plus);
    }

    Money interest() {
        return parts.stream().map(part -> part.row().interest()).reduce(earlyInterest, Money::plus);
    }

    Money penalty() {
        return parts.stream().map(LoanPart::penaltyEver).reduce(Money.ZERO, Money::plus);
    }

    Money computed() {
        return principal().plus(interest()).plus(penalty());
    }

    /** The principal that is overdue or falls due on that day and is not paid. */
    Money principalLeft() {
        return settledOn != null
                ? Money.ZERO
                : parts.stream().map(LoanPart::principalLeft).reduce(Money.ZERO, Money::plus);
    }

    /** The share of one loan in {@link #principalLeft()}. */
    Money principalLeftOf(JiebeiContract contract) {
        return settledOn != null
                ? Money.ZERO
                : parts.stream()
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
        List<Formula> all = new ArrayList<>(earlyFormulas);
        parts.forEach(part -> all.addAll(part.formulas()));
        return all;
    }

    private void record(Entry entry, Money amount) {
        paid = paid.plus(amount);
        payments.add(Payment.of(entry, amount));
    }
}
