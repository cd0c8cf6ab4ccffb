package huanqing.app.statement;

import huanqing.domain.ledger.Meaning;
import huanqing.domain.statement.StatementRow;

/** A row of a preview: as it was read, what it means, and what the import does with it. */
public record SampleRow(StatementRow row, Meaning meaning, RowOutcome outcome) {}
