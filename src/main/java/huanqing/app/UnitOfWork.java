package huanqing.app;

import java.util.function.Supplier;

/**
 * The one way to the ledger file. Work runs on the ledger's own single thread, inside one transaction, while the caller
 * waits; a call from within other work joins it. Stores may be used only inside such work.
 */
public interface UnitOfWork {
    /** Runs the work and commits; when it throws, everything it wrote is rolled back and the exception passes on. */
    <T> T write(Supplier<T> work);

    /** As {@link #write}, for work that may bring in many rows: how they reach the disk suits that. */
    default <T> T load(Supplier<T> work) {
        return write(work);
    }

    /**
     * As {@link #write}, for a change that the person makes: it becomes one step of the history, to be undone and redone.
     * Work that leaves everything as it was is no step; an edit within another belongs to that one's step.
     *
     * @param about what was changed, in the person's own words, as far as {@code edit} needs it; else ""
     */
    <T> T edit(Edit edit, String about, Supplier<T> work);

    /** Runs the work, then rolls back whatever it wrote: a rehearsal, or plain reading. */
    <T> T rehearse(Supplier<T> work);

    /** Runs work that only reads. */
    <T> T read(Supplier<T> work);

    /** As {@link #edit(Edit, String, Supplier)}, where the edit says all. */
    default <T> T edit(Edit edit, Supplier<T> work) {
        return edit(edit, "", work);
    }
}
