package huanqing.infra.sqlite;

import huanqing.app.statement.RowOutcome;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.statement.Direction;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.source.Issuer;
import huanqing.domain.statement.source.Source;
import huanqing.domain.statement.telling.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins entries that are one row under two keys, at the end of an import and for all its new rows at once. The newer entry goes
 * into the older one, and its key stays as an alias, so that later imports find the row under either.
 */
final class RowAliases {
    private static final String TOLD_BY =
            "(b.id = c.batch_id OR b.id IN (SELECT batch_id FROM sighting WHERE entry_id = c.id)"
                    + " OR b.id IN (SELECT batch_id FROM telling WHERE entry_id = c.id))";
    private static final String PAIRS = "SELECT f.id AS f_id, f.identity AS f_key, f.direction AS f_direction,"
            + " c.id AS c_id, c.identity AS c_key, c.direction AS c_direction,"
            + " EXISTS (SELECT 1 FROM batch b WHERE b.layout = ? AND " + TOLD_BY + ") AS same_layout"
            + " FROM entry f JOIN entry c ON c.identity > f.order_no || '|' AND c.identity < f.order_no || '}'"
            + " WHERE f.id > ? AND c.id <= ? AND f.order_no <> ''"
            + " AND NOT EXISTS (SELECT 1 FROM batch b WHERE b.id = ? AND " + TOLD_BY + ")";
    private static final String ROW =
            "SELECT " + EntryColumns.TOLD + ", fen, ? AS layout, state FROM entry WHERE id = ?";

    private final Database database;
    private final TellingTable tellings;
    private long newestBefore;
    private boolean any;

    RowAliases(Database database, TellingTable tellings) {
        this.database = database;
        this.tellings = tellings;
    }

    /** A new row and one that was there; the time between them says how near they are. */
    private record Pair(long fresh, String key, long old, Duration apart) {}

    void begin() {
        newestBefore = number("SELECT coalesce(max(id), 0) FROM entry");
        any = number("SELECT EXISTS (SELECT 1 FROM alias)") == 1;
    }

    /** Whether some entry has a second key; most ledgers hold one layout and have none. */
    boolean any() {
        return any;
    }

    /** Joins this import's new rows with those that they are; gives their lines and what they were taken for. */
    Map<Integer, RowOutcome> join(BatchId batch, String layout) {
        Map<Integer, RowOutcome> joined = new HashMap<>();
        if (newestBefore > 0 && Source.of(layout).issuer() == Issuer.ALIPAY) {
            Set<Long> done = new HashSet<>();
            for (Pair pair : pairs(batch, layout)) {
                if (!done.contains(pair.fresh()) && !done.contains(pair.old())) {
                    done.addAll(List.of(pair.fresh(), pair.old()));
                    join(pair, batch, layout, joined);
                }
            }
        }
        return joined;
    }

    /** Nearest in time first. Where the ledger knows one layout only, no purchase can have another key. */
    private List<Pair> pairs(BatchId batch, String layout) {
        boolean oneLayout = number(
                        "SELECT count(*) FROM batch WHERE undone_at IS NULL AND layout LIKE 'alipay-%' AND layout <> ?",
                        layout)
                == 0;
        return database
                .statements()
                .list(
                        PAIRS + (oneLayout ? " AND f.direction <> '支出'" : ""),
                        RowAliases::pair,
                        layout,
                        newestBefore,
                        newestBefore,
                        batch.value())
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Pair::apart)
                        .thenComparing(Pair::old)
                        .thenComparing(Pair::fresh))
                .toList();
    }

    private static Optional<Pair> pair(ResultSet row) throws SQLException {
        Optional<RowKey> fresh = RowKey.of(row.getString("f_key"));
        Optional<RowKey> old = RowKey.of(row.getString("c_key"));
        boolean same = fresh.isPresent()
                && old.isPresent()
                && fresh.get()
                        .isSameRow(
                                Direction.of(row.getString("f_direction")),
                                old.get(),
                                Direction.of(row.getString("c_direction")),
                                row.getBoolean("same_layout"));
        return same
                ? Optional.of(new Pair(
                        row.getLong("f_id"),
                        row.getString("f_key"),
                        row.getLong("c_id"),
                        Duration.between(fresh.get().minute(), old.get().minute())
                                .abs()))
                : Optional.empty();
    }

    private void join(Pair pair, BatchId batch, String layout, Map<Integer, RowOutcome> joined) {
        StatementRow row = database.statements()
                .one(ROW, EntryColumns::toldRow, layout, pair.fresh())
                .orElseThrow();
        joined.put(row.line(), takenFor(pair.fresh()));
        boolean told = number("SELECT EXISTS (SELECT 1 FROM telling WHERE entry_id = ?)", pair.old()) == 1;
        tellings.tell(pair.old(), told, batch, row);
        database.statements().change("UPDATE telling SET entry_id = ? WHERE entry_id = ?", pair.old(), pair.fresh());
        database.statements().change("DELETE FROM entry WHERE id = ?", pair.fresh());
        database.statements().change("INSERT INTO alias (identity, entry_id) VALUES (?, ?)", pair.key(), pair.old());
    }

    private RowOutcome takenFor(long entry) {
        return database.statements()
                .one(
                        "SELECT " + EntryColumns.READ + " FROM entry WHERE id = ?",
                        row -> RowOutcome.ofNew(EntryColumns.read(row).meaning()),
                        entry)
                .orElseThrow();
    }

    private long number(String sql, Object... values) {
        return database.statements().one(sql, row -> row.getLong(1), values).orElseThrow();
    }
}
