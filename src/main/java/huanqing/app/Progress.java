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

    boolean isCancelled();
}
