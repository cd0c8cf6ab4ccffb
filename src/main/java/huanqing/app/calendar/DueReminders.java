package huanqing.app.calendar;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.reminder.Matter;
import huanqing.domain.reminder.Occasion;
import huanqing.domain.reminder.Occasions;
import huanqing.domain.reminder.ReminderSettings;
import huanqing.domain.reminder.Subject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** When the person is told of a due that is to come, by the rules that hold for it. */
public final class DueReminders {
    private final ReminderSettings settings;

    public DueReminders(ReminderSettings settings) {
        this.settings = settings;
    }

    /** Up to its day, in time; none once it needs nothing more. */
    public List<LocalDateTime> of(Due due) {
        if (due.state() != DueState.OPEN && due.state() != DueState.OVERDUE) {
            return List.of();
        }
        Matter matter = new Matter(Subject.of(due.id()), due.product(), due.adjusted(), Optional.empty(), false, false);
        LocalDateTime day = due.adjusted().atStartOfDay();
        return Occasions.of(matter, settings.of(matter), day, due.adjusted()).stream()
                .map(Occasion::at)
                .distinct()
                .toList();
    }
}
