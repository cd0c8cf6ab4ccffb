package huanqing.infra.sqlite;

import huanqing.app.statement.BatchSummary;
import huanqing.app.statement.ImportReport;
import huanqing.app.statement.RowOutcome;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.statement.RowProblem;
import huanqing.domain.statement.StatementFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The imports themselves: what file, what facts, how many rows of which outcome, which rows could not be read. */
final class BatchTable {
    private final Database database;

    BatchTable(Database database) {
        this.database = database;
    }

    BatchId begin(String fileName, Instant at) {
        return new BatchId(database.statements()
                .insert("INSERT INTO batch (file_name, imported_at) VALUES (?, ?)", fileName, at.toString()));
    }

    void describe(BatchId batch, StatementFacts facts) {
        database.statements()
                .change(
                        "UPDATE batch SET layout = ?, charset = ?, exported_at = ?, range_from = ?, range_to = ?,"
                                + " export_filter = ?, announced_rows = ? WHERE id = ?",
                        facts.layout(),
                        facts.charset(),
                        text(facts.exportedAt()),
                        text(facts.from()),
                        text(facts.to()),
                        facts.filter().orElse(null),
                        facts.announcedRows().orElse(null),
                        batch.value());
    }

    void count(BatchId batch, Map<RowOutcome, Integer> counts) {
        counts.forEach((outcome, rows) -> database.statements()
                .change("INSERT INTO batch_count VALUES (?, ?, ?)", batch.value(), outcome.name(), rows));
    }

    void reject(BatchId batch, RowProblem problem) {
        database.statements()
                .change(
                        "INSERT INTO row_problem (batch_id, line, cause, raw) VALUES (?, ?, ?, ?)",
                        batch.value(),
                        problem.line(),
                        problem.cause().name(),
                        problem.raw());
    }

    List<BatchSummary> all() {
        return database.statements().list("SELECT * FROM batch ORDER BY id DESC", this::read);
    }

    Optional<BatchSummary> find(BatchId id) {
        return database.statements().one("SELECT * FROM batch WHERE id = ?", this::read, id.value());
    }

    List<RowProblem> problems(BatchId batch) {
        return database.statements()
                .list(
                        "SELECT line, cause, raw FROM row_problem WHERE batch_id = ? ORDER BY line LIMIT "
                                + ImportReport.PROBLEMS_KEPT,
                        row -> new RowProblem(
                                row.getInt(1), RowProblem.Cause.valueOf(row.getString(2)), row.getString(3)),
                        batch.value());
    }

    void markUndone(BatchId batch, Instant at) {
        database.statements().change("UPDATE batch SET undone_at = ? WHERE id = ?", at.toString(), batch.value());
    }

    private BatchSummary read(ResultSet row) throws SQLException {
        BatchId id = new BatchId(row.getLong("id"));
        int announced = row.getInt("announced_rows");
        Optional<Integer> announcedRows = row.wasNull() ? Optional.empty() : Optional.of(announced);
        StatementFacts facts = new StatementFacts(
                row.getString("layout"),
                row.getString("charset"),
                Optional.empty(),
                dateTime(row, "exported_at"),
                dateTime(row, "range_from"),
                dateTime(row, "range_to"),
                Optional.ofNullable(row.getString("export_filter")),
                announcedRows);
        return new BatchSummary(
                id,
                row.getString("file_name"),
                Instant.parse(row.getString("imported_at")),
                facts,
                counts(id),
                Optional.ofNullable(row.getString("undone_at")).map(Instant::parse));
    }

    private Map<RowOutcome, Integer> counts(BatchId batch) {
        Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);
        database.statements()
                .list(
                        "SELECT outcome, rows FROM batch_count WHERE batch_id = ?",
                        row -> counts.put(RowOutcome.valueOf(row.getString(1)), row.getInt(2)),
                        batch.value());
        return counts;
    }

    private static String text(Optional<LocalDateTime> at) {
        return at.map(IsoText::of).orElse(null);
    }

    private static Optional<LocalDateTime> dateTime(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(IsoText::dateTime);
    }
}
