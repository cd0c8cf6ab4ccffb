package huanqing.infra.sqlite.history;

import huanqing.app.Edit;
import huanqing.app.history.Step;
import huanqing.app.history.StepConflict;
import huanqing.app.history.StepId;
import huanqing.app.history.StepStore;
import huanqing.domain.ledger.BatchId;
import huanqing.infra.sqlite.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The steps of the history as rows; their changes are kept where they are recorded. */
public final class StepTable implements StepStore {
    private final Database database;

    public StepTable(Database database) {
        this.database = database;
    }

    @Override
    public List<Step> steps() {
        return database.statements().list("SELECT * FROM undo_step ORDER BY id DESC", StepTable::read);
    }

    @Override
    public void turn(StepId step) {
        if (!database.recorder().turn(step.value())) {
            throw new StepConflict(step);
        }
    }

    @Override
    public void mark(StepId step, Step.State state) {
        database.statements().change("UPDATE undo_step SET state = ? WHERE id = ?", state.name(), step.value());
    }

    @Override
    public void clear() {
        database.statements().change("DELETE FROM undo_step");
    }

    private static Step read(ResultSet row) throws SQLException {
        long batch = row.getLong("batch_id");
        Optional<BatchId> imported = row.wasNull() ? Optional.empty() : Optional.of(new BatchId(batch));
        return new Step(
                new StepId(row.getLong("id")),
                Edit.valueOf(row.getString("edit")),
                row.getString("about"),
                Instant.ofEpochSecond(row.getLong("at")),
                Step.State.valueOf(row.getString("state")),
                imported);
    }
}
