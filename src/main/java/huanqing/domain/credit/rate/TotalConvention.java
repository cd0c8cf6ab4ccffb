package huanqing.domain.credit.rate;

/** How published calculators come to the total of a loan. */
public enum TotalConvention {
    /** From payments rounded to the fen. */
    ROUNDED,
    /** From the exact formula, rounded once at the end. */
    EXACT
}
