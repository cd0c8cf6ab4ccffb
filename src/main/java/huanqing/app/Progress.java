package huanqing.app;

/** How a long piece of work tells how far it is, and learns that it is no longer wanted. */
public interface Progress {
    /** For work that nobody watches. */
    Progress NONE = new Progress() {
        @Override
        public void report(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Tells how far the work is.
     *
     * @param done units finished so far, e.g. rows or bytes
     * @param total units in all, or -1 when that is not known
     */
    void report(long done, long total);

    /**
     * Tells how many things a person would count are done, where that is not what {@link #report} tells.
     *
     * @param items for example rows, while the report is about bytes
     */
    default void counted(long items) {}

    boolean isCancelled();
}
