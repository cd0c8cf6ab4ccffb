package huanqing.app.statement;

import huanqing.domain.statement.RowProblem;

/** One row on its way from the file to the ledger. */
sealed interface ReadRow {
    record Understood(ReadyRow row) implements ReadRow {}

    record Unreadable(RowProblem problem) implements ReadRow {}
}
