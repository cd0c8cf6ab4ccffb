package huanqing.domain.credit.allocation;

/** What a payment can meet inside one statement or loan instalment. */
public enum ClaimKind {
    /** Penalty of an overdue sum. */
    OVERDUE_INTEREST,
    OVERDUE_PRINCIPAL,
    /** Interest that was billed and is not overdue. */
    BILLED_INTEREST,
    BILLED_FEE,
    BILLED_PRINCIPAL,
    UNBILLED_PRINCIPAL
}
