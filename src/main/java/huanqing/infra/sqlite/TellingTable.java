package huanqing.infra.sqlite;

import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.telling.Telling;
import huanqing.domain.statement.telling.Tellings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps what each import says of an entry of which they say different things, and makes the entry of all of it. So the order of
 * imports does not matter, and an import that is undone takes away no more than what it said.
 *
 * <p>Most entries are told the same by all their imports; these have no tellings, only further imports that saw them.
 */
final class TellingTable {
    private static final int ENTRIES_AT_ONCE = 2_000;
    private static final String INTO = "INSERT INTO telling (entry_id, batch_id, " + EntryColumns.TOLD + ") ";
    private static final String TELL = INTO + "VALUES (?, ?" + ", ?".repeat(14) + ")";
    private static final String COPY = INTO + "SELECT id, batch_id, " + EntryColumns.TOLD + " FROM entry WHERE id = ?";
    private static final String COPY_SIGHTINGS = INTO + "SELECT e.id, s.batch_id, s.line, "
            + EntryColumns.TOLD.substring("line, ".length())
            + " FROM sighting s JOIN entry e ON e.id = s.entry_id WHERE s.entry_id = ? ORDER BY s.batch_id";
    private static final String SETTLE = "UPDATE entry SET batch_id = ?, fen = ?, "
            + Stream.of((EntryColumns.TOLD + ", " + EntryColumns.MEANT).split(", "))
                    .map(column -> column + " = ?")
                    .collect(Collectors.joining(", "))
            + " WHERE id = ?";
    private static final String STATED_FEN =
            "coalesce((SELECT a.stated_fen FROM answer a WHERE a.entry_id = e.id), e.fen)";
    private static final String CHOSEN =
            "(SELECT entry_id FROM chosen WHERE entry_id > ? ORDER BY entry_id LIMIT " + ENTRIES_AT_ONCE + ")";

    private final Database database;
    private final KeptWords kept;

    TellingTable(Database database) {
        this.database = database;
        this.kept = new KeptWords(database);
    }

    /** One telling, and the words that the entry has so far. */
    private record Told(long entry, Telling telling, String words) {}

    /** Notes that an import tells an entry differently; until then all had told it the same, unless it is told already. */
    void tell(long entry, boolean toldAlready, BatchId batch, StatementRow row) {
        if (!toldAlready) {
            copy(entry);
        }
        Object[] keys = {entry, batch.value()};
        run().change(TELL, EntryColumns.joined(keys, EntryColumns.told(row)));
    }

    /** Notes what each import tells of an entry that all have told the same so far. */
    void tellEach(long entry) {
        boolean told = run().one(
                        "SELECT EXISTS (SELECT 1 FROM telling WHERE entry_id = ?)", row -> row.getBoolean(1), entry)
                .orElseThrow();
        if (!told) {
            copy(entry);
        }
    }

    private void copy(long entry) {
        run().change(COPY, entry);
        run().change(COPY_SIGHTINGS, entry);
        run().change("DELETE FROM sighting WHERE entry_id = ?", entry);
    }

    /** Makes the entries of which this import says something, and others besides; gives the import's lines that changed nothing. */
    Set<Integer> settle(BatchId batch, Set<Long> others, Function<StatementRow, Meaning> meanings) {
        choose("SELECT DISTINCT entry_id FROM telling WHERE batch_id = ?", batch);
        others.forEach(entry -> run().change("INSERT OR IGNORE INTO chosen VALUES (?)", entry));
        return settleChosen(batch, meanings);
    }

    /** Removes what only this import says. */
    void takeBack(BatchId batch, Function<StatementRow, Meaning> meanings) {
        run().change("DELETE FROM sighting WHERE batch_id = ?", batch.value());
        handOver(batch);
        choose("SELECT DISTINCT entry_id FROM telling WHERE batch_id = ?", batch);
        run().change("DELETE FROM telling WHERE batch_id = ?", batch.value());
        settleChosen(batch, meanings);
        kept.keep(batch);
        run().change("DELETE FROM entry WHERE batch_id = ?", batch.value());
    }

    private void choose(String select, BatchId batch) {
        run().change("CREATE TEMP TABLE IF NOT EXISTS chosen (entry_id INTEGER PRIMARY KEY)");
        run().change("DELETE FROM chosen");
        run().change("INSERT INTO chosen " + select, batch.value());
    }

    private Set<Integer> settleChosen(BatchId batch, Function<StatementRow, Meaning> meanings) {
        Set<Integer> unchanged = new HashSet<>();
        long last = 0;
        for (List<Told> told = tellingsAfter(last); !told.isEmpty(); told = tellingsAfter(last)) {
            Map<Long, List<Told>> byEntry =
                    told.stream().collect(Collectors.groupingBy(Told::entry, LinkedHashMap::new, Collectors.toList()));
            byEntry.values().forEach(ofOne -> unchanged.addAll(settle(batch, ofOne, meanings)));
            last = told.get(told.size() - 1).entry();
        }
        return unchanged;
    }

    private List<Integer> settle(BatchId batch, List<Told> told, Function<StatementRow, Meaning> meanings) {
        Tellings tellings = Tellings.of(told.stream().map(Told::telling).toList());
        StatementRow row = tellings.merged();
        Told before = told.get(0);
        write(before.entry(), tellings.newest().batch(), row, meanings.apply(row));
        return before.words().equals(EntryColumns.words(row)) ? linesOf(batch, told) : List.of();
    }

    private static List<Integer> linesOf(BatchId batch, List<Told> told) {
        return told.stream()
                .map(Told::telling)
                .filter(one -> one.batch().equals(batch))
                .map(one -> one.row().line())
                .toList();
    }

    private void write(long entry, BatchId holder, StatementRow row, Meaning meaning) {
        Object[] values =
                EntryColumns.joined(new Object[] {holder.value(), row.amount().fen()}, EntryColumns.told(row));
        run().change(SETTLE, EntryColumns.joined(EntryColumns.joined(values, EntryColumns.valuesOf(meaning)), entry));
    }

    private List<Told> tellingsAfter(long entry) {
        return run().list(
                        "SELECT t.*, " + STATED_FEN + " AS fen, b.layout, b.exported_at, " + EntryColumns.WORDS
                                + " AS words FROM telling t"
                                + " JOIN entry e ON e.id = t.entry_id JOIN batch b ON b.id = t.batch_id"
                                + " WHERE t.entry_id IN " + CHOSEN + " ORDER BY t.entry_id, t.id",
                        this::read,
                        entry);
    }

    private Told read(ResultSet row) throws SQLException {
        Telling telling = new Telling(
                new BatchId(row.getLong("batch_id")),
                Optional.ofNullable(row.getString("exported_at")).map(IsoText::dateTime),
                EntryColumns.toldRow(row));
        return new Told(row.getLong("entry_id"), telling, row.getString("words"));
    }

    private void handOver(BatchId batch) {
        long id = batch.value();
        run().change(
                        "CREATE TEMP TABLE IF NOT EXISTS heir (entry_id INTEGER PRIMARY KEY, batch_id INTEGER, line INTEGER)");
        run().change("DELETE FROM heir");
        run().change(
                        "INSERT INTO heir SELECT entry_id, min(batch_id), line FROM sighting WHERE holder = ? GROUP BY entry_id",
                        id);
        run().change(
                        "UPDATE entry SET (batch_id, line) = (SELECT batch_id, line FROM heir WHERE entry_id = entry.id)"
                                + " WHERE batch_id = ? AND id IN (SELECT entry_id FROM heir)",
                        id);
        run().change(
                        "UPDATE sighting SET holder = (SELECT h.batch_id FROM heir h WHERE h.entry_id = sighting.entry_id)"
                                + " WHERE holder = ?",
                        id);
        run().change("DELETE FROM sighting WHERE holder = batch_id");
    }

    private Statements run() {
        return database.statements();
    }
}
