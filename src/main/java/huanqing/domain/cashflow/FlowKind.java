package huanqing.domain.cashflow;

/** What a flow of money is. */
public enum FlowKind {
    /** A due that exists: an issued bill, an instalment, a term of a loan. */
    COMMITTED_DUE,
    /** A bill that is not issued yet, drawn from or estimated by past months. */
    EXPECTED_DUE,
    INCOME,
    /** Rent, a credit card, or another sum that leaves on a known day. */
    OUTFLOW;

    public boolean isInflow() {
        return this == INCOME;
    }

    public boolean isDue() {
        return this == COMMITTED_DUE || this == EXPECTED_DUE;
    }
}
