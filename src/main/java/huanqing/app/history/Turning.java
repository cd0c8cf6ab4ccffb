package huanqing.app.history;

import huanqing.app.UnitOfWork;
import huanqing.app.history.Step.State;
import huanqing.app.history.Turn.Outcome;
import java.util.function.Supplier;

/** Turns a step as a whole, or leaves the ledger as it is and marks the step. */
record Turning(UnitOfWork ledger, StepStore store) {
    Turn run(Supplier<Turn> turning) {
        try {
            return ledger.write(turning);
        } catch (StepConflict conflict) {
            return ledger.write(() -> stuck(conflict.step()));
        }
    }

    private Turn stuck(StepId id) {
        store.mark(id, State.STUCK);
        return store.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .map(step -> Turn.of(Outcome.STUCK, step))
                .orElseThrow();
    }
}
