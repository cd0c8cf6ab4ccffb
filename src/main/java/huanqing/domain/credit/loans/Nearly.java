package huanqing.domain.credit.loans;

import huanqing.domain.money.Money;

/** How far a repayment may be off what is computed and still be all of it: two percent, and a tenth of the interest. */
final class Nearly {
    private static final int DIVISOR = 50;
    /** A period counted a day or two longer or shorter. */
    private static final int INTEREST_DIVISOR = 10;

    private Nearly() {}

    static boolean is(Money sum, Money owed, Money interest) {
        long off = Math.abs(sum.fen() - owed.fen());
        return off <= owed.fen() / DIVISOR + interest.fen() / INTEREST_DIVISOR;
    }
}
