package huanqing.app.statement;

import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;

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
    REJECTED;

    /** What a row is that the ledger did not have before. */
    public static RowOutcome ofNew(Meaning meaning) {
        if (meaning.state() == EntryState.REVIEW) {
            return REVIEW;
        }
        return meaning.counts() || meaning.state() == EntryState.REVERSED ? NEW : IGNORED;
    }
}
