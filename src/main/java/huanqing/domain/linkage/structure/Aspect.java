package huanqing.domain.linkage.structure;

/** The things that two credit products can have apart or in common. */
public enum Aspect {
    /** Who lends: Ant Consumer Finance or a bank, per limit (H16, J13). */
    LENDER,
    ACCOUNT_AND_LIMIT,
    /** How each is reported to the credit register (H15, J14). */
    CREDIT_REPORT_LINE,
    COLLECTION_CONTACT,
    /** Whether one payment can serve several creditors (花呗|信用购). */
    REPAYMENT
}
