package huanqing.app.reminder;

/** What became of a notice that was to be shown. */
public sealed interface Showing {
    /**
     * It is on the screen.
     *
     * @param answerable whether its buttons work while this program runs
     */
    record Shown(boolean answerable) implements Showing {}

    /** There is nothing on this system that shows notices, or it refused; another channel must be taken. */
    record Unavailable(Cause cause) implements Showing {}

    /** Why a notice could not be shown. */
    enum Cause {
        NO_SERVICE,
        REFUSED
    }
}
