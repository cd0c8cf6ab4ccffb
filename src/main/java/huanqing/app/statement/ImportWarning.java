package huanqing.app.statement;

/**
 * Something about a whole statement that the person should know.
 *
 * @param values numbers or dates that go into the sentence, in the order of the bundle's pattern
 */
public record ImportWarning(Kind kind, java.util.List<String> values) {
    /** Bundle key {@code warning.<NAME>}. */
    public enum Kind {
        OTHER_ACCOUNT,
        FILTERED_EXPORT,
        ROW_COUNT_DIFFERS,
        RANGE_GAP,
        OPENING_BALANCE_UNKNOWN,
        NO_ROWS,
        LAST_ROW_CUT_OFF,
        LOW_TRUST_LAYOUT
    }
}
