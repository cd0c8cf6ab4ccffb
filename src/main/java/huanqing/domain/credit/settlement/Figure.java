package huanqing.domain.credit.settlement;

/** The figures of a due that can be opened into a formula. */
public enum Figure {
    TOTAL,
    MINIMUM,
    PRINCIPAL,
    FEE,
    INTEREST,
    PENALTY
}
