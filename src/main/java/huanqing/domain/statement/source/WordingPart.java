package huanqing.domain.statement.source;

/** The parts of a row's wording that some layout has no column for. */
public enum WordingPart {
    CATEGORY,
    COUNTERPARTY,
    METHOD,
    STATUS,
    MERCHANT_ORDER,
    NOTE
}
