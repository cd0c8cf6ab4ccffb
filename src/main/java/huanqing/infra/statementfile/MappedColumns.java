package huanqing.infra.statementfile;

import huanqing.domain.statement.Funds;
import huanqing.domain.statement.RowProblem.Cause;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.source.Source;
import huanqing.domain.statement.table.MappedRow;
import huanqing.domain.statement.table.TableMapping;
import java.util.List;
import java.util.Optional;

/** Columns that the person explained. */
final class MappedColumns implements StrictRows.Columns {
    private final TableMapping mapping;
    private final Source source;

    MappedColumns(TableMapping mapping, Source source) {
        this.mapping = mapping;
        this.source = source;
    }

    @Override
    public Optional<Cause> fault(List<String> cells) {
        return read(cells) instanceof MappedRow.Unreadable bad ? Optional.of(bad.cause()) : Optional.empty();
    }

    @Override
    public StatementRow row(int line, String raw, List<String> cells) {
        MappedRow.Understood row = (MappedRow.Understood) read(cells);
        return new StatementRow(line, raw, row.at(), row.amount(), row.wording(), Funds.UNSTATED, source);
    }

    private MappedRow read(List<String> cells) {
        return mapping.read(cells.stream().map(Cells::trimmed).toList());
    }
}
