package huanqing.infra.statementfile;

import huanqing.domain.statement.AmountText;
import huanqing.domain.statement.RowProblem.Cause;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.TimeText;
import huanqing.infra.statementfile.profile.Column;
import huanqing.infra.statementfile.shape.NumberText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rows of layouts whose writers quote what needs it: each row has exactly the header's cells, and nothing is put together
 * again. A row that does not fit is a problem rather than a guess.
 */
final class StrictRows implements Rows {
    private final Header header;
    private final Columns columns;

    /** Judges and reads the cells of a row that has as many as it should. */
    interface Columns {
        Optional<Cause> fault(List<String> cells);

        StatementRow row(int line, String raw, List<String> cells);
    }

    StrictRows(Header header) {
        this.header = header;
        this.columns = header.mapping()
                .<Columns>map(
                        mapping -> new MappedColumns(mapping, header.profile().source()))
                .orElseGet(() -> new Named(header, new RowReader(header, false)));
    }

    @Override
    public RowRepair.Outcome read(String text) {
        return Cells.quoted(text, header.separator()).map(this::placed).orElseGet(() -> withQuotesAsLetters(text));
    }

    /** A quote that was opened and never closed may hide a separator: then no count of cells can be trusted. */
    private RowRepair.Outcome withQuotesAsLetters(String text) {
        List<String> cells = Cells.split(text, header.separator()).stream()
                .map(Cells::unwrapped)
                .toList();
        boolean opened = cells.stream().anyMatch(cell -> Cells.trimmed(cell).startsWith("\""));
        return opened ? new RowRepair.Outcome.Misfits(Cause.COLUMNS_AMBIGUOUS) : placed(cells);
    }

    @Override
    public Optional<RowRepair.Outcome> quoted(String text) {
        return Cells.quoted(text, header.separator())
                .map(this::placed)
                .filter(RowRepair.Outcome.Fits.class::isInstance);
    }

    @Override
    public boolean isWhole(String text) {
        return Cells.split(text, header.separator()).size() >= header.width();
    }

    @Override
    public StatementRow row(int line, String raw, List<String> cells) {
        return columns.row(line, raw, cells);
    }

    private RowRepair.Outcome placed(List<String> cells) {
        Optional<Cause> fault = misplaced(cells).or(() -> columns.fault(cells));
        return fault.<RowRepair.Outcome>map(RowRepair.Outcome.Misfits::new)
                .orElseGet(() -> new RowRepair.Outcome.Fits(cells));
    }

    private Optional<Cause> misplaced(List<String> cells) {
        if (cells.size() < header.width()) {
            return Optional.of(Cause.COLUMNS_MISSING);
        }
        boolean surplus = cells.stream().skip(header.width()).anyMatch(cell -> !Cells.trimmed(cell)
                .isEmpty());
        return surplus ? Optional.of(Cause.COLUMNS_AMBIGUOUS) : Optional.empty();
    }

    /** Columns of a layout that comes with the program. */
    private record Named(Header header, RowReader maker) implements Columns {
        private static final Pattern WORD = Pattern.compile("[^0-9*@,]{0,12}");

        @Override
        public Optional<Cause> fault(List<String> cells) {
            if (!WORD.matcher(header.cell(cells, Column.DIRECTION)).matches()) {
                return Optional.of(Cause.COLUMNS_AMBIGUOUS);
            }
            if (TimeText.read(header.cell(cells, Column.TIME)).isEmpty()) {
                return Optional.of(Cause.TIME_UNREADABLE);
            }
            if (AmountText.read(header.cell(cells, Column.AMOUNT)) instanceof AmountText.Bad bad) {
                return Optional.of(bad.cause());
            }
            return NumberText.isRounded(header.cell(cells, Column.ORDER))
                    ? Optional.of(Cause.ORDER_NUMBER_DAMAGED)
                    : Optional.empty();
        }

        @Override
        public StatementRow row(int line, String raw, List<String> cells) {
            return maker.row(line, raw, cells);
        }
    }
}
