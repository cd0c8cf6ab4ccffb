package huanqing.app.reminder;

/** What the person was told by. */
public enum ShownBy {
    DESKTOP,
    WINDOW,
    /** Printed by the command, because nothing on this system shows notices. */
    TEXT
}
