package huanqing.app.reminder;

/** Port: has the operating system start {@code remind} now and then, so that reminders come with the window shut. */
public interface SystemSchedule {
    /** How it stands, read from the system itself. May take some tenths of a second. */
    ReminderSchedule state();

    /** Puts it in place, or puts right what is broken, and gives how it stands then. */
    ReminderSchedule install();

    /** Takes it away and gives how it stands then. */
    ReminderSchedule remove();
}
