package huanqing.app.statement;

import huanqing.app.Progress;
import huanqing.domain.statement.RowProblem;
import huanqing.domain.statement.StatementRow;

/** Port: reads a statement file, CSV, XLSX or ZIP, row by row in bounded memory. It never writes and never guesses. */
public interface StatementReader {
    /** Takes the rows of a file in file order. */
    interface RowSink {
        void row(StatementRow row);

        /** A row whose money, day, number and status are certain, while its words may stand beside their columns. */
        void doubtful(StatementRow row);

        /** A second header line within the file: the rows that follow are another statement's. */
        default void statementBegins() {}

        void problem(RowProblem problem);
    }

    /**
     * Reads the whole file.
     *
     * @return what the file is, known only at its end; a refused file has handed over no row that may be kept, so the
     *     caller rolls back
     * @throws huanqing.app.Cancelled when the progress says so
     */
    StatementReading read(ImportRequest request, RowSink sink, Progress progress);
}
