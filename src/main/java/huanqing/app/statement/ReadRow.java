package huanqing.app.statement;

import huanqing.domain.statement.RowProblem;

/** One row on its way from the file to the ledger. */
sealed interface ReadRow {
    /** @param doubtful whether its words may stand beside their columns */
    record Understood(ReadyRow row, boolean doubtful) implements ReadRow {}

    record Unreadable(RowProblem problem) implements ReadRow {}
}
