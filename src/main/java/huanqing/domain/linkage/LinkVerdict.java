package huanqing.domain.linkage;

/** The answer to "are the two products' repayments linked?". */
public enum LinkVerdict {
    /** Chance alone would do this in at most 5% of cases. */
    LINKED,
    /** Nothing found; a link too weak for so few months may still be there, so this is not a proof of independence. */
    NO_LINK_FOUND,
    /** Nothing found, and the months are enough to say that the correlation is between -0.3 and 0.3. */
    INDEPENDENT,
    /** Fewer than 12 months in which both products were in use. */
    NOT_ENOUGH_DATA
}
