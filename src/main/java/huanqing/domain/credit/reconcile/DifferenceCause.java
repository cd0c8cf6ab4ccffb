package huanqing.domain.credit.reconcile;

/** What probably lies behind the difference between a computed due and a stated one. */
public enum DifferenceCause {
    /** With the other rounding of interest the two agree (H7, J5). */
    ROUNDING_MODE,
    /** They agree when what is bought on the bill day is in the bill of that day (H2). */
    BILL_DAY_POSTING,
    /** They agree when the first due does not move on (J8). */
    FIRST_PERIOD_RULE,
    /** They agree when interest runs from the day after the drawdown (J3). */
    INTEREST_START,
    /** A purchase of exactly that sum was probably posted into the next bill (H3). */
    POSTED_LATER,
    /** More was asked for than the rows show, in the first year of the ledger: instalments or debts from before it. */
    OPENING_BALANCE,
    /** They agree when the bill was not converted as the person stated (H8b, H12): Alipay's rows pay all of it. */
    CONVERSION,
    NOT_EXPLAINED
}
