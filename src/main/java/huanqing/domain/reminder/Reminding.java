package huanqing.domain.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what is to be told now. It remembers nothing: what was told is handed in, so the same question has the same answer
 * however often and in whatever order the clock's times come.
 *
 * <p>A stage is owed from its time on, once, while its matter is open. Stages that are owed together, because nobody looked in
 * between, are told in one notice: the latest speaks, the earlier ones are within it. A snooze holds all of them until it ends.
 */
public final class Reminding {
    private final ReminderSettings settings;
    private final LocalDateTime now;

    /** @param now China time */
    public Reminding(ReminderSettings settings, LocalDateTime now) {
        this.settings = settings;
        this.now = now;
    }

    /**
     * The notice that is owed; empty when there is none, or when it has to wait for the end of a snooze or of the quiet hours.
     *
     * @param told the stages of this matter that were told before
     * @param snooze the last one of this matter
     */
    public Optional<Notice> owed(Matter matter, Set<Stage> told, Optional<Snooze> snooze) {
        if (settings.quiet().covers(now) || snooze.filter(on -> on.isOn(now)).isPresent()) {
            return Optional.empty();
        }
        List<Occasion> passed = all(matter, snooze, now.toLocalDate()).stream()
                .filter(occasion -> !occasion.at().isAfter(now))
                .filter(occasion -> !told.contains(occasion.stage()))
                .toList();
        return passed.isEmpty() ? Optional.empty() : Optional.of(notice(matter, passed));
    }

    /** The next time at which something is to be told, and what; empty when the rules have nothing more for this matter. */
    public Optional<Occasion> next(Matter matter, Set<Stage> told, Optional<Snooze> snooze) {
        LocalDate horizon = later(matter.day(), now.toLocalDate()).plusDays(1);
        return all(matter, snooze, horizon).stream()
                .filter(occasion -> !told.contains(occasion.stage()))
                .map(occasion -> held(occasion, snooze))
                .min(Comparator.comparing(Occasion::at));
    }

    private List<Occasion> all(Matter matter, Optional<Snooze> snooze, LocalDate until) {
        List<Occasion> all = new ArrayList<>(Occasions.of(matter, settings.of(matter), now, until));
        snooze.ifPresent(over -> all.add(new Occasion(over.end(), over.until())));
        all.sort(Comparator.comparing(Occasion::at));
        return all;
    }

    private Occasion held(Occasion occasion, Optional<Snooze> snooze) {
        LocalDateTime at = snooze.map(Snooze::until)
                .filter(until -> until.isAfter(occasion.at()))
                .orElse(occasion.at());
        return new Occasion(occasion.stage(), settings.quiet().after(at));
    }

    private Notice notice(Matter matter, List<Occasion> passed) {
        Occasion last = passed.get(passed.size() - 1);
        return new Notice(
                matter.subject(),
                last.stage(),
                passed.stream().limit(passed.size() - 1L).map(Occasion::stage).toList(),
                matter.product(),
                matter.amount(),
                matter.exact(),
                matter.day(),
                last.at(),
                now);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
