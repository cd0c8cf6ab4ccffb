package huanqing.domain.linkage.funds;

/** How a borrowing can have helped a repayment. */
public enum FundingKind {
    /** A loan paid out money, which can have paid the bill. */
    CASH,
    /** Huabei paid the shop, not the person: it can only have spared money that was there anyway. */
    SPARED
}
