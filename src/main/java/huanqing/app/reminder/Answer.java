package huanqing.app.reminder;

/** What the person can answer to a notice: its buttons, and a click on it. */
public enum Answer {
    /** It is paid, in full. */
    PAID,
    /** Tell me again in an hour. */
    SNOOZE,
    /** Show me the due. */
    OPEN
}
