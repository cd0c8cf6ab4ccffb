package huanqing.domain.credit.huabei;

import huanqing.domain.money.Money;

/**
 * What a bill consists of, as the minimum payment sees it (H6), in fen.
 *
 * @param ordinary new purchases and revolved principal, less refunds and what was moved to instalments
 * @param instalments terms of orders and bills that fall due
 * @param deferred deferred amounts that fall due
 * @param overdue the remainder of older statements
 * @param interest interest and penalty
 */
public record MinimumBasis(
        Money ordinary, Money instalments, Money deferred, Money fees, Money overdue, Money interest) {
    /** A bill of nothing but purchases. */
    public static MinimumBasis ofOrdinary(Money ordinary) {
        return new MinimumBasis(ordinary, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /** The part that the minimum takes whole. */
    Money whole() {
        return instalments.plus(deferred).plus(fees).plus(overdue).plus(interest);
    }

    public Money total() {
        return ordinary.plus(whole());
    }
}
