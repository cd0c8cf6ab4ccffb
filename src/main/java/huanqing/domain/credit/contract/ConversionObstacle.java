package huanqing.domain.credit.contract;

/** Why a bill cannot have been turned into instalments (H8b) or deferred (H12) as stated. */
public enum ConversionObstacle {
    /** The ledger has no such bill, or it is not issued yet. */
    NO_BILL,
    /** The day lies before the bill day or after the due day. */
    NOT_BETWEEN_BILL_AND_DUE,
    /** An older bill was overdue on that day. */
    OVERDUE,
    /** The bill was moved already; once a bill is all. */
    ALREADY_MOVED,
    /** All of it was meant, but rows of the bill are missing. */
    SUM_UNKNOWN,
    /** Less than the sum was left of what may be moved: purchases, without terms, fees, interest and deferred sums. */
    MORE_THAN_LEFT,
    /** Under 10 yuan for instalments, under 100 yuan for a deferral. */
    TOO_SMALL,
    /** Over 5,000 yuan for a deferral. */
    TOO_LARGE,
    /** Bill instalments come in 3, 6, 9, 12 and 24 terms, at a fee that is not negative. */
    NO_SUCH_TERMS,
    /** The bill was not turned into instalments, or on that day none of its terms was still to be billed (H9). */
    NOTHING_TO_SETTLE
}
