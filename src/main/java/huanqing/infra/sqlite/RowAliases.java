package huanqing.infra.sqlite;

import huanqing.app.statement.RowOutcome;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.statement.Direction;
import huanqing.domain.statement.source.Issuer;
import huanqing.domain.statement.source.Source;
import huanqing.domain.statement.telling.RowKey;
import huanqing.domain.statement.telling.SameRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins entries that are one row under several keys, at the end of an import: one key is the entry's identity, the others are its
 * aliases, so that later imports find the row under each. All keys of an order number are looked at anew, by {@link SameRows}: what
 * an earlier import joined comes apart where a later one brings the row that is nearer.
 */
final class RowAliases {

    /** Numbers under which a new row meets an older one. */
    private static final String MET = "SELECT f.order_no, f.identity AS f_key, c.identity AS c_key"
            + " FROM entry f JOIN entry c ON c.identity > f.order_no || '|' AND c.identity < f.order_no || '}'"
            + " WHERE f.id > ? AND c.id <= ? AND f.order_no <> ''";

    /** Numbers of rows with several keys of which the import says something, and that are told twice by a layout or not alone. */
    private static final String TOLD_AGAIN = "SELECT DISTINCT c.order_no FROM entry c"
            + " WHERE c.id IN (SELECT entry_id FROM telling WHERE batch_id = ?)"
            + " AND EXISTS (SELECT 1 FROM alias a WHERE a.entry_id = c.id)"
            + " AND ((SELECT count(*) FROM alias a WHERE a.entry_id = c.id) > 1"
            + " OR EXISTS (SELECT 1 FROM entry o WHERE o.identity > c.order_no || '|' AND o.identity < c.order_no || '}'"
            + " AND o.id <> c.id)"
            + " OR EXISTS (SELECT 1 FROM telling t JOIN telling u ON u.entry_id = t.entry_id"
            + " JOIN batch b ON b.id = t.batch_id JOIN batch d ON d.id = u.batch_id"
            + " WHERE t.entry_id = c.id AND b.layout = d.layout AND substr(t.at, 1, 16) <> substr(u.at, 1, 16)))";

    /** Numbers of which the import has a row, while there are other rows or other keys. */
    private static final String SHARED = "SELECT DISTINCT c.order_no FROM entry c WHERE c.order_no <> ''"
            + " AND c.id IN (SELECT id FROM entry WHERE batch_id = ? UNION SELECT entry_id FROM sighting WHERE batch_id = ?"
            + " UNION SELECT entry_id FROM telling WHERE batch_id = ?)"
            + " AND (EXISTS (SELECT 1 FROM alias a WHERE a.entry_id = c.id)"
            + " OR EXISTS (SELECT 1 FROM entry o WHERE o.identity > c.order_no || '|' AND o.identity < c.order_no || '}'"
            + " AND o.id <> c.id))";

    private final Database database;
    private final TellingTable tellings;
    private long newestBefore;
    private boolean any;

    RowAliases(Database database, TellingTable tellings) {
        this.database = database;
        this.tellings = tellings;
    }

    /**
     * What was joined or came apart.
     *
     * @param lines the import's lines of rows that are known differently now, with what they were taken for
     * @param entries the entries whose tellings are others
     */
    record Joined(Map<Integer, RowOutcome> lines, Set<Long> entries) {}

    void begin() {
        newestBefore = number("SELECT coalesce(max(id), 0) FROM entry");
        any = number("SELECT EXISTS (SELECT 1 FROM alias)") == 1;
    }

    /** Whether some entry has a second key; most ledgers hold one layout and have none. */
    boolean any() {
        return any;
    }

    /** Joins this import's rows with those that they are. */
    Joined join(BatchId batch, String layout) {
        Joined joined = new Joined(new HashMap<>(), new HashSet<>());
        if (newestBefore > 0 && Source.of(layout).issuer() == Issuer.ALIPAY) {
            numbers(batch, layout)
                    .forEach(order ->
                            new NumberedRows(database, tellings, order, batch, newestBefore, joined).regroup());
        }
        return joined;
    }

    /** The numbers that are to be looked at again once the import is undone. */
    List<String> sharedBy(BatchId batch) {
        boolean severalKeys = number("SELECT EXISTS (SELECT 1 FROM alias)") == 1
                || number("SELECT count(DISTINCT layout) FROM batch WHERE undone_at IS NULL AND layout LIKE 'alipay-%'")
                        > 1;
        return severalKeys ? numbers(SHARED, batch.value(), batch.value(), batch.value()) : List.of();
    }

    private List<String> numbers(String sql, Object... values) {
        return database.statements().list(sql, row -> row.getString(1), values);
    }

    /** Looks at numbers again whose rows an import no longer tells; gives the entries whose tellings are others. */
    Set<Long> without(BatchId batch, Collection<String> orders) {
        Joined joined = new Joined(new HashMap<>(), new HashSet<>());
        orders.forEach(order -> new NumberedRows(database, tellings, order, batch, Long.MAX_VALUE, joined).regroup());
        return joined.entries();
    }

    /** Where the ledger knows one layout only, no purchase can have another key. */
    private Set<String> numbers(BatchId batch, String layout) {
        boolean oneLayout = number(
                        "SELECT count(*) FROM batch WHERE undone_at IS NULL AND layout LIKE 'alipay-%' AND layout <> ?",
                        layout)
                == 0;
        Set<String> numbers = new LinkedHashSet<>(database.statements()
                .list(
                        MET + (oneLayout ? " AND f.direction <> '支出'" : ""),
                        RowAliases::met,
                        newestBefore,
                        newestBefore));
        if (any) {
            numbers.addAll(numbers(TOLD_AGAIN, batch.value()));
        }
        numbers.remove("");
        return numbers;
    }

    /** The number where the two rows can be one, as a refund and its purchase never can; else nothing. */
    private static String met(ResultSet row) throws SQLException {
        Optional<RowKey> fresh = RowKey.of(row.getString("f_key"));
        Optional<RowKey> old = RowKey.of(row.getString("c_key"));
        boolean alike = fresh.isPresent()
                && old.isPresent()
                && fresh.get().isSameRow(Direction.NEUTRAL, old.get(), Direction.NEUTRAL, false);
        return alike ? row.getString("order_no") : "";
    }

    private Statements run() {
        return database.statements();
    }

    private long number(String sql, Object... values) {
        return run().one(sql, row -> row.getLong(1), values).orElseThrow();
    }
}
