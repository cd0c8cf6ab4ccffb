package huanqing.infra.sqlite;

import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.statement.StatementRow;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps what a newer statement replaces, and brings it back when that statement is undone.
 *
 * <p>Values have a holder, the import that brought them; other imports that saw the same values are noted as sightings.
 * When the holder is undone, the earliest of those becomes the holder, and only values without any holder go.
 */
final class VersionTable {
    private static final String KEPT = "batch_id, " + EntryColumns.STATED;
    private static final String KEEP = "INSERT INTO entry_version (entry_id, replaced_by, " + KEPT + ") SELECT id, ?, "
            + KEPT + " FROM entry WHERE id = ?";
    private static final String REPLACE = "UPDATE entry SET " + assignments() + ", batch_id = ? WHERE id = ?";
    private static final String LAST_VERSION = "(SELECT max(v.id) FROM entry_version v WHERE v.entry_id = entry.id)";

    private final Database database;

    VersionTable(Database database) {
        this.database = database;
    }

    void replace(long entry, BatchId batch, StatementRow row, Meaning meaning) {
        database.statements().change(KEEP, batch.value(), entry);
        Object[] stated = EntryColumns.valuesOf(row, EntryColumns.valuesOf(meaning));
        database.statements().change(REPLACE, EntryColumns.joined(stated, batch.value(), entry));
    }

    /** Puts back what this batch changed although its statement is older than the one it changed. */
    int yieldToNewer(BatchId batch) {
        choose(
                "SELECT entry.id FROM entry JOIN batch mine ON mine.id = entry.batch_id"
                        + " JOIN entry_version v ON v.id = " + LAST_VERSION
                        + " JOIN batch theirs ON theirs.id = v.batch_id"
                        + " WHERE entry.batch_id = ? AND theirs.exported_at > mine.exported_at",
                batch);
        return restoreChosen();
    }

    /** Removes what only this batch holds, and brings back what it had replaced. */
    void takeBack(BatchId batch) {
        database.statements().change("DELETE FROM sighting WHERE batch_id = ?", batch.value());
        handOver(batch);
        database.statements().change("DELETE FROM entry_version WHERE batch_id = ?", batch.value());
        choose("SELECT id FROM entry WHERE batch_id = ? AND " + LAST_VERSION + " IS NOT NULL", batch);
        restoreChosen();
        database.statements().change("DELETE FROM entry WHERE batch_id = ?", batch.value());
    }

    private void choose(String select, BatchId batch) {
        Statements run = database.statements();
        run.change("CREATE TEMP TABLE IF NOT EXISTS chosen (entry_id INTEGER PRIMARY KEY)");
        run.change("DELETE FROM chosen");
        run.change("INSERT INTO chosen " + select, batch.value());
    }

    private int restoreChosen() {
        Statements run = database.statements();
        int restored = run.change("UPDATE entry SET (" + KEPT + ") = (SELECT " + KEPT
                + " FROM entry_version v WHERE v.id = " + LAST_VERSION
                + ") WHERE id IN (SELECT entry_id FROM chosen)");
        run.change("DELETE FROM entry_version WHERE id IN (SELECT max(id) FROM entry_version"
                + " WHERE entry_id IN (SELECT entry_id FROM chosen) GROUP BY entry_id)");
        return restored;
    }

    private void handOver(BatchId batch) {
        long id = batch.value();
        Statements run = database.statements();
        run.change(
                "CREATE TEMP TABLE IF NOT EXISTS heir (entry_id INTEGER PRIMARY KEY, batch_id INTEGER, line INTEGER)");
        run.change("DELETE FROM heir");
        run.change(
                "INSERT INTO heir SELECT entry_id, min(batch_id), line FROM sighting WHERE holder = ? GROUP BY entry_id",
                id);
        run.change(
                "UPDATE entry SET (batch_id, line) = (SELECT batch_id, line FROM heir WHERE entry_id = entry.id)"
                        + " WHERE batch_id = ? AND id IN (SELECT entry_id FROM heir)",
                id);
        run.change(
                "UPDATE entry_version SET (batch_id, line) ="
                        + " (SELECT h.batch_id, h.line FROM heir h WHERE h.entry_id = entry_version.entry_id)"
                        + " WHERE batch_id = ? AND entry_id IN (SELECT entry_id FROM heir)",
                id);
        run.change(
                "UPDATE sighting SET holder = (SELECT h.batch_id FROM heir h WHERE h.entry_id = sighting.entry_id)"
                        + " WHERE holder = ?",
                id);
        run.change("DELETE FROM sighting WHERE holder = batch_id");
    }

    private static String assignments() {
        return Stream.of(EntryColumns.STATED.split(", "))
                .map(column -> column + " = ?")
                .collect(Collectors.joining(", "));
    }
}
