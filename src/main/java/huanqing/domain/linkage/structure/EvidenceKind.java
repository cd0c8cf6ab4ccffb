package huanqing.domain.linkage.structure;

/** What a standing rests on. */
public enum EvidenceKind {
    SAID_BY_USER,
    /** Rows name the lender of a limit; the names are given. */
    HUABEI_LENDERS_NAMED,
    JIEBEI_LENDERS_NAMED,
    /** Rows change the limit of one product alone. */
    OWN_LIMIT_CHANGES,
    /** Limits that the person stated; the banks among the lenders are named. */
    HUABEI_LIMITS_STATED,
    JIEBEI_LIMITS_STATED,
    /** One repayment row that serves two creditors. */
    SHARED_REPAYMENT_ROWS,
    /** Repayment rows of this product alone. */
    HUABEI_REPAYMENT_ROWS,
    JIEBEI_REPAYMENT_ROWS
}
