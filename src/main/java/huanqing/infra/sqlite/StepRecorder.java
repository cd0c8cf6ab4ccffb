package huanqing.infra.sqlite;

import huanqing.app.Edit;
import huanqing.domain.ledger.BatchId;
import huanqing.infra.sqlite.step.RowChange;
import huanqing.infra.sqlite.step.StepTriggers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

/** Keeps what the person changes as steps, the newest {@value #STEPS} of them; what was undone ends with a new one. */
public final class StepRecorder {
    static final int STEPS = 200;

    /** Of all steps together; the newest is kept whatever its size. */
    private static final int CHANGES = 100_000;

    /** Rows that the step changed and left as they were in the end, as when all of a kind are found anew. */
    private static final String UNCHANGED = "DELETE FROM undo_change WHERE step_id = ?1 AND (name, key) IN"
            + " (SELECT name, key FROM (SELECT name, key, first_value(before) OVER of_row AS was,"
            + " last_value(after) OVER of_row AS becomes FROM undo_change WHERE step_id = ?1 WINDOW of_row AS"
            + " (PARTITION BY name, key ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))"
            + " WHERE was IS becomes)";

    private final Statements statements;
    private final StepTriggers triggers;
    private boolean recording;

    StepRecorder(Connection connection, Statements statements) {
        this.statements = statements;
        this.triggers = new StepTriggers(connection);
    }

    /** Runs the work as a new step; work within a step belongs to it. */
    <T> T record(Edit edit, String about, Supplier<T> work) {
        if (recording) {
            return work.get();
        }
        long step = begin(edit, about, null);
        T result = into(step, work);
        settle(step);
        return result;
    }

    /**
     * Takes the changes of a step backwards, each only if its row is exactly as the step left it. What that changes is noted
     * in turn, so that the same step can be turned again.
     *
     * @return false when something else changed the rows; the work must then be rolled back
     */
    public boolean turn(long step) {
        List<RowChange> changes = statements.list(
                "SELECT name, columns, before, after FROM undo_change WHERE step_id = ? ORDER BY id DESC",
                RowChange::read,
                step);
        statements.change("DELETE FROM undo_change WHERE step_id = ?", step);
        boolean isDone =
                into(step, () -> changes.stream().map(RowChange::backwards).allMatch(statements::changesOneRow));
        // More than was asked for means that rows of something else went along.
        return isDone && recorded(step) == changes.size();
    }

    private <T> T into(long step, Supplier<T> work) {
        try {
            triggers.stand(step);
            recording = true;
            try {
                return work.get();
            } finally {
                recording = false;
                triggers.fall();
            }
        } catch (SQLException failure) {
            throw SqlFailure.translated(failure);
        }
    }

    /** Keeps an import as a step that is undone as its batch. */
    void imported(BatchId batch, String fileName) {
        clearUndone();
        begin(Edit.IMPORT, fileName, batch.value());
        trim();
    }

    /** An import was taken back, which cannot be redone. */
    void takenBack(BatchId batch) {
        clearUndone();
        statements.change("DELETE FROM undo_step WHERE batch_id = ?", batch.value());
    }

    private long begin(Edit edit, String about, Long batch) {
        return statements.insert(
                "INSERT INTO undo_step (at, edit, about, state, batch_id) VALUES (unixepoch(), ?, ?, 'DONE', ?)",
                edit.name(),
                about,
                batch);
    }

    private void settle(long step) {
        statements.change(UNCHANGED, step);
        int changes = recorded(step);
        if (changes == 0) {
            statements.change("DELETE FROM undo_step WHERE id = ?", step);
            return;
        }
        clearUndone();
        statements.change("UPDATE undo_step SET changes = ? WHERE id = ?", changes, step);
        trim();
    }

    private int recorded(long step) {
        return statements
                .one("SELECT count(*) FROM undo_change WHERE step_id = ?", row -> row.getInt(1), step)
                .orElseThrow();
    }

    private void clearUndone() {
        statements.change("DELETE FROM undo_step WHERE state = 'UNDONE'");
    }

    private void trim() {
        statements.change(
                "DELETE FROM undo_step WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER newest AS place,"
                        + " sum(changes) OVER newest AS size FROM undo_step WINDOW newest AS (ORDER BY id DESC))"
                        + " WHERE place > ? OR (place > 1 AND size > ?))",
                STEPS,
                CHANGES);
    }
}
