package huanqing.app.history;

import huanqing.app.UnitOfWork;
import huanqing.app.history.Step.State;
import huanqing.app.history.Turn.Outcome;
import huanqing.app.statement.UndoImport;
import java.util.Optional;

/** Undoes the newest step that stands. */
public final class UndoStep {
    private final UnitOfWork ledger;
    private final StepStore store;
    private final UndoImport undoImport;

    public UndoStep(UnitOfWork ledger, StepStore store, UndoImport undoImport) {
        this.ledger = ledger;
        this.store = store;
        this.undoImport = undoImport;
    }

    /** Undoes it; of an import it only says which file it is. */
    public Turn run() {
        return undo(Optional.empty());
    }

    /**
     * As {@link #run()}, and takes an import back if it is this one.
     *
     * @param agreed the import of which the person agreed that it goes
     */
    public Turn run(StepId agreed) {
        return undo(Optional.of(agreed));
    }

    private Turn undo(Optional<StepId> agreed) {
        return new Turning(ledger, store).run(() -> new ListSteps(ledger, store)
                .run()
                .toUndo()
                .map(step -> step.isImport() ? takenBack(step, agreed) : undone(step))
                .orElseGet(() -> Turn.nothing(Outcome.NOTHING_TO_UNDO)));
    }

    private Turn undone(Step step) {
        store.turn(step.id());
        store.mark(step.id(), State.UNDONE);
        return Turn.of(Outcome.UNDONE, step);
    }

    private Turn takenBack(Step step, Optional<StepId> agreed) {
        if (agreed.filter(step.id()::equals).isEmpty()) {
            return Turn.of(Outcome.IMPORT_ASKED, step);
        }
        undoImport.run(step.batch().orElseThrow());
        return Turn.of(Outcome.UNDONE, step);
    }
}
