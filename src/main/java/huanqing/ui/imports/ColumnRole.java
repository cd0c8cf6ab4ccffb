package huanqing.ui.imports;

/** What a column of a table can be for. */
public enum ColumnRole {
    DAY,
    TIME,
    INCOME,
    OUTFLOW,
    AMOUNT,
    DIRECTION,
    COUNTERPARTY,
    TEXT,
    NUMBER
}
