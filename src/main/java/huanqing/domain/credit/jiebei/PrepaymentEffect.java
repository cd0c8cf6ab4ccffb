package huanqing.domain.credit.jiebei;

/** What a partial prepayment changes (J9). */
public enum PrepaymentEffect {
    /** The terms stay, the payments fall: the usual. */
    SMALLER,
    /** The payment stays, the loan ends earlier. */
    SHORTER;

    /** An interest-first loan has no part of the principal in its payments that could pay it off sooner. */
    public boolean fits(RepaymentMethod method) {
        return this == SMALLER || method != RepaymentMethod.INTEREST_FIRST;
    }
}
