package huanqing.app.reminder;

import huanqing.app.UnitOfWork;
import huanqing.domain.reminder.Channel;
import huanqing.domain.reminder.Matter;
import huanqing.domain.reminder.Notice;
import huanqing.domain.reminder.ReminderRules;
import huanqing.domain.reminder.ReminderSettings;
import huanqing.domain.reminder.Reminding;
import huanqing.domain.reminder.Snooze;
import huanqing.domain.reminder.Stage;
import huanqing.domain.reminder.Subject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Shows what is due to be shown, once. What is owed is claimed in one transaction before it is shown, so of two programs that
 * look at the same moment only one shows it.
 */
public final class RemindNow {
    private final UnitOfWork ledger;
    private final ReminderStore store;
    private final List<MatterSource> sources;
    private final Map<Channel, Notifier> notifiers;
    private final Clock clock;

    /**
     * What came of one look.
     *
     * @param shown in the order of the dues
     * @param snoozed what is open and waits for the end of a snooze
     */
    public record Round(List<Told> shown, List<Snooze> snoozed) {}

    private record Claim(long id, Notice notice, Set<Channel> channels) {}

    /**
     * @param notifiers the ways to the person that this program has; a notice goes by all of them that its rules name, and
     *     one whose rules name none of them is left to another program
     */
    public RemindNow(
            UnitOfWork ledger,
            ReminderStore store,
            List<MatterSource> sources,
            Map<Channel, Notifier> notifiers,
            Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.sources = List.copyOf(sources);
        this.notifiers = Map.copyOf(notifiers);
        this.clock = clock;
    }

    /**
     * Looks once.
     *
     * @param at China time
     * @param answered takes what the person answers to a notice, on any thread, while the notifiers are open
     */
    public Round run(LocalDateTime at, BiConsumer<Notice, Answer> answered) {
        return look(at, claim -> Optional.of(show(claim, answered)));
    }

    /**
     * As {@link #run}, for a program whose printed words nobody reads: a notice that nothing on this system can show is
     * not told, and comes again with the next look.
     */
    public Round runUnread(LocalDateTime at, BiConsumer<Notice, Answer> answered) {
        return look(at, claim -> Optional.of(show(claim, answered)).filter(by -> by != ShownBy.TEXT));
    }

    private Round look(LocalDateTime at, Function<Claim, Optional<ShownBy>> shower) {
        ReminderSettings settings = ledger.read(store::settings);
        List<Matter> matters = sources.stream()
                .flatMap(source -> source.open(at.toLocalDate(), settings).stream())
                .toList();
        List<Snooze> snoozed = new ArrayList<>();
        List<Claim> claims = ledger.write(() -> claim(matters, settings, at, snoozed));
        List<Told> shown = claims.stream()
                .flatMap(claim -> told(claim, shower.apply(claim)).stream())
                .toList();
        return new Round(shown, snoozed);
    }

    private List<Claim> claim(List<Matter> matters, ReminderSettings settings, LocalDateTime at, List<Snooze> snoozed) {
        store.releaseUnshown(clock.instant());
        Map<Subject, Set<Stage>> told = store.told();
        Reminding reminding = new Reminding(settings, at);
        List<Claim> claims = new ArrayList<>();
        for (Matter matter : matters) {
            Optional<Snooze> snooze = store.snooze(matter.subject());
            snooze.filter(on -> on.isOn(at)).ifPresent(snoozed::add);
            ReminderRules rules = settings.of(matter);
            if (rules.channels().stream().anyMatch(notifiers::containsKey)) {
                reminding
                        .owed(matter, told.getOrDefault(matter.subject(), Set.of()), snooze)
                        .map(notice -> new Claim(store.claim(notice, clock.instant()), notice, rules.channels()))
                        .ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** A claim of which nothing became is given back by itself before the next look. */
    private Optional<Told> told(Claim claim, Optional<ShownBy> by) {
        by.ifPresent(way -> ledger.write(() -> {
            store.shown(claim.id(), way);
            return way;
        }));
        return by.map(way -> new Told(claim.notice(), way));
    }

    private ShownBy show(Claim claim, BiConsumer<Notice, Answer> answered) {
        return show(claim.notice(), claim.channels(), answered);
    }

    /** By the desktop where it can; a notice that no wanted way could take goes by any that is left. */
    private ShownBy show(Notice notice, Set<Channel> wanted, BiConsumer<Notice, Answer> answered) {
        boolean onDesktop = wanted.contains(Channel.DESKTOP) && isShown(Channel.DESKTOP, notice, answered);
        boolean inWindow = (wanted.contains(Channel.WINDOW) || !onDesktop) && isShown(Channel.WINDOW, notice, answered);
        if (onDesktop) {
            return ShownBy.DESKTOP;
        }
        return inWindow ? ShownBy.WINDOW : ShownBy.TEXT;
    }

    private boolean isShown(Channel channel, Notice notice, BiConsumer<Notice, Answer> answered) {
        Notifier notifier = notifiers.get(channel);
        return notifier != null
                && notifier.show(notice, answer -> answered.accept(notice, answer)) instanceof Showing.Shown;
    }
}
