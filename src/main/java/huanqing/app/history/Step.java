package huanqing.app.history;

import huanqing.app.Edit;
import huanqing.domain.ledger.BatchId;
import java.time.Instant;
import java.util.Optional;

/**
 * One change of the ledger by the person.
 *
 * @param about what was changed, in the person's own words; "" where the edit says all
 * @param at by the machine's own clock
 * @param batch of an import
 */
public record Step(StepId id, Edit edit, String about, Instant at, State state, Optional<BatchId> batch) {
    /** Where a step stands. */
    public enum State {
        DONE,
        UNDONE,
        /** What it changed was changed since by something outside the history; it can be neither undone nor redone. */
        STUCK
    }

    public boolean isImport() {
        return batch.isPresent();
    }
}
