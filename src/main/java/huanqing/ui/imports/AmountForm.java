package huanqing.ui.imports;

/** How a table says which way an amount went. */
public enum AmountForm {
    /** A column for each way. */
    SEPARATE,
    /** One column, and a word beside it. */
    TOLD,
    /** One column where a minus went out. */
    MINUS_OUT,
    /** One column where a minus came in, as on a card's statement. */
    MINUS_IN
}
