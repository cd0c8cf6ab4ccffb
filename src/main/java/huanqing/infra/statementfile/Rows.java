package huanqing.infra.statementfile;

import huanqing.domain.statement.StatementRow;
import java.util.List;
import java.util.Optional;

/** Makes rows of lines under one header. */
interface Rows {
    /** Reads the text as one row. */
    RowRepair.Outcome read(String text);

    /** The row by RFC 4180 alone, present only when it fits. */
    Optional<RowRepair.Outcome> quoted(String text);

    /** Whether the row has all the separators of the header; without them a last line may have been cut off anywhere. */
    boolean isWhole(String text);

    /** The row of cells that fit. */
    StatementRow row(int line, String raw, List<String> cells);

    default boolean looksLikeARow(String text) {
        return !(read(text) instanceof RowRepair.Outcome.Misfits);
    }
}
