package huanqing.app.reminder;

import huanqing.app.UnitOfWork;
import huanqing.domain.reminder.Matter;
import huanqing.domain.reminder.Occasion;
import huanqing.domain.reminder.ReminderSettings;
import huanqing.domain.reminder.Reminding;
import huanqing.domain.reminder.Snooze;
import huanqing.domain.reminder.Stage;
import huanqing.domain.reminder.Subject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is open, by how soon it falls due, and when the person hears of it next. */
public final class ListUpcoming {
    private static final int DAYS_OF_A_WEEK = 7;

    private final UnitOfWork ledger;
    private final ReminderStore store;
    private final List<MatterSource> sources;

    public ListUpcoming(UnitOfWork ledger, ReminderStore store, List<MatterSource> sources) {
        this.ledger = ledger;
        this.store = store;
        this.sources = List.copyOf(sources);
    }

    /** How soon. */
    public enum Horizon {
        /** Today or past. */
        NOW,
        THIS_WEEK,
        LATER
    }

    /**
     * One open matter.
     *
     * @param next empty when the rules say nothing more of it
     * @param snooze the one that is on
     * @param ownRules whether it has rules of its own
     */
    public record Item(
            Matter matter, Horizon horizon, Optional<Occasion> next, Optional<Snooze> snooze, boolean ownRules) {}

    /** Everything open, the earliest first. */
    public List<Item> run(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        ReminderSettings settings = ledger.read(store::settings);
        List<Matter> matters = sources.stream()
                .flatMap(source -> source.open(today, settings).stream())
                .sorted(Comparator.comparing(Matter::day))
                .toList();
        return ledger.read(() -> {
            Map<Subject, Set<Stage>> told = store.told();
            return matters.stream()
                    .map(matter -> item(matter, settings, told.getOrDefault(matter.subject(), Set.of()), now))
                    .toList();
        });
    }

    private Item item(Matter matter, ReminderSettings settings, Set<Stage> told, LocalDateTime now) {
        Optional<Snooze> snooze = store.snooze(matter.subject());
        return new Item(
                matter,
                horizon(matter.day(), now.toLocalDate()),
                new Reminding(settings, now).next(matter, told, snooze),
                snooze.filter(on -> on.isOn(now)),
                settings.ofDues().containsKey(matter.subject()));
    }

    private static Horizon horizon(LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            return Horizon.NOW;
        }
        return day.isAfter(today.plusDays(DAYS_OF_A_WEEK)) ? Horizon.LATER : Horizon.THIS_WEEK;
    }
}
