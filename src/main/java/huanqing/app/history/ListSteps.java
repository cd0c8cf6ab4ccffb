package huanqing.app.history;

import huanqing.app.UnitOfWork;
import huanqing.app.history.Step.State;
import java.util.List;
import java.util.Optional;

/** What the person did, as far as it can be undone or redone. */
public final class ListSteps {
    private final UnitOfWork ledger;
    private final StepStore store;

    public ListSteps(UnitOfWork ledger, StepStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    /**
     * The history.
     *
     * @param steps newest first
     */
    public record Steps(List<Step> steps) {
        public Steps {
            steps = List.copyOf(steps);
        }

        /** The newest step that stands. */
        public Optional<Step> toUndo() {
            return steps.stream().filter(step -> step.state() == State.DONE).findFirst();
        }

        /** The oldest step of those undone: the one undone last. */
        public Optional<Step> toRedo() {
            return steps.stream().filter(step -> step.state() == State.UNDONE).reduce((newer, older) -> older);
        }
    }

    public Steps run() {
        return ledger.read(() -> new Steps(store.steps()));
    }
}
