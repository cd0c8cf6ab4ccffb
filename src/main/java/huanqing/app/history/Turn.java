package huanqing.app.history;

import java.util.Optional;

/**
 * What came of undoing or redoing.
 *
 * @param step the step that it is about; empty where there was none
 */
public record Turn(Outcome outcome, Optional<Step> step) {
    public enum Outcome {
        UNDONE,
        REDONE,
        /** The step is an import, and the person has not yet agreed that it is taken back. */
        IMPORT_ASKED,
        NOTHING_TO_UNDO,
        NOTHING_TO_REDO,
        /** Something outside the history changed the same rows; the step is marked, and the one before it is next. */
        STUCK
    }

    static Turn nothing(Outcome outcome) {
        return new Turn(outcome, Optional.empty());
    }

    static Turn of(Outcome outcome, Step step) {
        return new Turn(outcome, Optional.of(step));
    }
}
