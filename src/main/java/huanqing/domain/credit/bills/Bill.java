package huanqing.domain.credit.bills;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.huabei.MinimumBasis;
import huanqing.domain.credit.huabei.Statement;
import huanqing.domain.credit.settlement.Figure;
import huanqing.domain.credit.settlement.Formula;
import huanqing.domain.money.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one Huabei bill asks for, gathered row by row. */
final class Bill {
    private final YearMonth month;
    private final Statement statement;
    private final boolean windowKnown;
    private Money ordinary = Money.ZERO;
    private Money instalments = Money.ZERO;
    private Money deferred = Money.ZERO;
    private Money moved = Money.ZERO;
    private Money fees = Money.ZERO;
    private Money interest = Money.ZERO;
    private Money revolved = Money.ZERO;
    private Money refunded = Money.ZERO;
    private boolean feeUnknown;
    private final List<Formula> formulas = new ArrayList<>();

    /**
     * @param windowKnown whether the ledger knows every posting that can be in it by now
     */
    Bill(YearMonth month, Statement statement, boolean windowKnown) {
        this.month = month;
        this.statement = statement;
        this.windowKnown = windowKnown;
    }

    YearMonth month() {
        return month;
    }

    Statement statement() {
        return statement;
    }

    void purchase(Money amount) {
        ordinary = ordinary.plus(amount);
    }

    void fee(Money amount) {
        fees = fees.plus(amount);
    }

    void interest(Money amount) {
        interest = interest.plus(amount);
    }

    void term(Money principal, Optional<Money> fee) {
        instalments = instalments.plus(principal);
        fee.ifPresentOrElse(this::fee, () -> feeUnknown = true);
    }

    /** Takes unbilled instalment principal away again, as far as there is any (H14). */
    void cancelTerm(Money principal, Money fee) {
        instalments = instalments.minus(principal);
        fees = fees.minus(fee);
    }

    /** What was put off from the bill before (H12). */
    void defer(Money principal, Money fee) {
        deferred = deferred.plus(principal);
        fee(fee);
    }

    /** Takes out what later bills ask for instead (H8b, H12). */
    void move(Money principal) {
        moved = moved.plus(principal);
    }

    /** What a minimum payment left of the bill before (H6). */
    void revolve(Money principal) {
        revolved = revolved.plus(principal);
    }

    /** Keeps how one of its figures came about. */
    void explain(Figure figure, Explained explained) {
        formulas.add(new Formula(figure, explained));
    }

    List<Formula> formulas() {
        return formulas;
    }

    void refund(Money amount) {
        refunded = refunded.plus(amount);
    }

    Money revolved() {
        return revolved;
    }

    Money refunded() {
        return refunded;
    }

    Money ordinary() {
        return ordinary;
    }

    Money instalments() {
        return instalments;
    }

    Money deferred() {
        return deferred;
    }

    Money moved() {
        return moved;
    }

    Money interest() {
        return interest;
    }

    Optional<Money> fees() {
        return feeUnknown ? Optional.empty() : Optional.of(fees);
    }

    Money principal() {
        return ordinary.plus(revolved)
                .plus(instalments)
                .plus(deferred)
                .minus(moved)
                .minus(refunded);
    }

    /** All that is known of it, after refunds; less than the truth where something is unknown. */
    Money known() {
        return principal().plus(fees).plus(interest);
    }

    boolean windowKnown() {
        return windowKnown;
    }

    /** The computed total after refunds; empty when a purchase or a fee in it may be unknown. */
    Optional<Money> total() {
        return windowKnown && !feeUnknown ? Optional.of(known()) : Optional.empty();
    }

    MinimumBasis minimumBasis() {
        Money plain = movable();
        Money rest = principal().minus(plain).max(Money.ZERO);
        Money put = deferred.min(rest);
        return new MinimumBasis(plain, rest.minus(put), put, fees, Money.ZERO, interest);
    }

    /** Ordinary principal: the part that the minimum only takes a share of and that alone may be moved (H6, H8b, H12). */
    Money movable() {
        return ordinary.plus(revolved).minus(moved).minus(refunded).max(Money.ZERO);
    }
}
