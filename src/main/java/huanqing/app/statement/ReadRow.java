package huanqing.app.statement;

import huanqing.domain.ledger.Meaning;
import huanqing.domain.statement.RowProblem;
import huanqing.domain.statement.StatementRow;

/** One row on its way from the file to the ledger. */
sealed interface ReadRow {
    /** A row that was read, with what it means and what makes it the same row in another file. */
    record Understood(StatementRow row, Meaning meaning, String identity) implements ReadRow {}

    record Unreadable(RowProblem problem) implements ReadRow {}
}
