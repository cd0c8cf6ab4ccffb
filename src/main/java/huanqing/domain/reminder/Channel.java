package huanqing.domain.reminder;

/** Where the person is told. */
public enum Channel {
    /** A notification of the desktop, also while the program's window is shut. */
    DESKTOP,
    /** In the program's own window, while it is open. */
    WINDOW
}
