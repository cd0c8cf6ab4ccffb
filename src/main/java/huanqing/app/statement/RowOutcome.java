package huanqing.app.statement;

/** What an import does with one row; every row has exactly one outcome. */
public enum RowOutcome {
    /** Not in the ledger before, and it counts. */
    NEW,
    /** Already in the ledger with the same values. */
    SAME,
    /** Already in the ledger; this newer statement changes it. */
    CHANGED,
    /** New, kept as evidence, moves no balance. */
    IGNORED,
    /** New, and its meaning waits for the person's answer. */
    REVIEW,
    /** Could not be read; listed as a problem. */
    REJECTED
}
