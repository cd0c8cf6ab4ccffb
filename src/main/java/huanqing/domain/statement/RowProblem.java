package huanqing.domain.statement;

/**
 * A row that could not be taken in, kept so that nothing is lost in silence.
 *
 * @param line the 1-based line of the file
 * @param raw the row as it came, cut at 500 characters
 */
public record RowProblem(int line, Cause cause, String raw) {
    /** What is wrong with the row. Words for people: bundle key {@code problem.<NAME>}. */
    public enum Cause {
        AMOUNT_UNREADABLE,
        AMOUNT_NEGATIVE,
        AMOUNT_MISSING,
        TIME_UNREADABLE,
        DIRECTION_UNREADABLE,
        COLUMNS_MISSING,
        COLUMNS_AMBIGUOUS,
        ORDER_NUMBER_DAMAGED,
        LINE_TOO_LONG,
        ROW_CUT_OFF,
        BYTES_UNREADABLE
    }
}
