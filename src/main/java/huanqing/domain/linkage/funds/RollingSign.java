package huanqing.domain.linkage.funds;

/** The signs of debt rolling, 以贷养贷 (G6). The thresholds are unofficial; a sign is a reason to look, no verdict. */
public enum RollingSign {
    /** New loans within 3 days of a due date that cover at least 80% of that due. */
    R1,
    /** Loans at least as large as the loan principal repaid, in each of the last 3 full months. */
    R2,
    /** Three Huabei bills in a row paid only at the minimum. */
    R3,
    /** Three or more lenders with an open balance. */
    R4,
    /** Repayments above 50% of income (above 70%: red by itself). */
    R5,
    /** Total debt above 10 monthly incomes. */
    R6,
    /** Two or more new loans within 30 days. */
    R7
}
