package huanqing.app.reminder;

import huanqing.domain.reminder.Notice;
import huanqing.domain.reminder.ReminderSettings;
import huanqing.domain.reminder.Snooze;
import huanqing.domain.reminder.Stage;
import huanqing.domain.reminder.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: rules, what was told, and snoozes. Only to be used inside a {@link huanqing.app.UnitOfWork}. */
public interface ReminderStore {
    ReminderSettings settings();

    void keep(ReminderSettings settings);

    /**
     * Gives back what was claimed and never shown, because the program was killed in between: older than two minutes, or
     * from a clock that was set back since.
     *
     * @param now the machine's time, whatever time the reminders are reckoned for
     */
    void releaseUnshown(Instant now);

    /** Every stage that was told or is claimed. */
    Map<Subject, Set<Stage>> told();

    /** Takes all stages of a notice so that no other run shows them, and names the claim. */
    long claim(Notice notice, Instant now);

    void shown(long claim, ShownBy by);

    /** What was shown, newest first. */
    List<Told> log(int most);

    Optional<Snooze> snooze(Subject subject);

    /** Keeps it as the subject's only one. */
    void keep(Snooze snooze);
}
