package huanqing.app.history;

import java.util.List;

/** Port: the steps of the ledger's history. Only to be used inside a {@link huanqing.app.UnitOfWork}. */
public interface StepStore {
    /** At most 200, newest first. */
    List<Step> steps();

    /**
     * Gives the rows of a step the values that they had before it, or before it was undone: exactly those, or nothing.
     *
     * @throws StepConflict when a row is no longer as the step left it; the work must then be rolled back
     */
    void turn(StepId step);

    void mark(StepId step, Step.State state);

    /** Forgets every step; what the steps did stays. */
    void clear();
}
