package huanqing.app.reminder;

import huanqing.domain.reminder.Matter;
import huanqing.domain.reminder.ReminderSettings;
import java.time.LocalDate;
import java.util.List;

/** Something that can give cause to remind: the dues, the accepted plan, the warnings. */
public interface MatterSource {
    /** What is open on that day, as far as the person wants to hear of it at all. */
    List<Matter> open(LocalDate today, ReminderSettings settings);
}
