package huanqing.domain.reserve.futures;

/** What of a past month may come again in a drawn one. */
public enum DrawnKind {
    /** A Huabei purchase less its refunds: falls due with the bill that takes it. */
    PURCHASE,
    /** A Jiebei repayment of a loan whose terms nobody confirmed. */
    LOAN_REPAYMENT,
    INCOME
}
