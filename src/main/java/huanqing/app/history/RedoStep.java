package huanqing.app.history;

import huanqing.app.UnitOfWork;
import huanqing.app.history.Step.State;
import huanqing.app.history.Turn.Outcome;

/** Does again the step that was undone last. */
public final class RedoStep {
    private final UnitOfWork ledger;
    private final StepStore store;

    public RedoStep(UnitOfWork ledger, StepStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    public Turn run() {
        return new Turning(ledger, store).run(() -> new ListSteps(ledger, store)
                .run()
                .toRedo()
                .map(this::redone)
                .orElseGet(() -> Turn.nothing(Outcome.NOTHING_TO_REDO)));
    }

    private Turn redone(Step step) {
        store.turn(step.id());
        store.mark(step.id(), State.DONE);
        return Turn.of(Outcome.REDONE, step);
    }
}
