package huanqing.domain.reminder;

import java.time.LocalTime;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * When the person wants to be told, for a product or for one due.
 *
 * @param leadDays how many days before the due day; 0 is the day itself
 * @param at the time of day, China time
 * @param eveningBefore a last word on the evening before, so that the money lies ready at 11:30 (H13); empty for none
 * @param overdueDaily whether an unpaid due is told of every day after its day
 * @param channels where
 */
public record ReminderRules(
        NavigableSet<Integer> leadDays,
        LocalTime at,
        Optional<LocalTime> eveningBefore,
        boolean overdueDaily,
        Set<Channel> channels) {
    /** No lead is longer: a bill is issued ten days before its due day, and a loan's dues are known for a year. */
    public static final int LONGEST_LEAD = 60;

    /** Seven, three and one day before and on the day at 09:00, and at 20:00 on the evening before. */
    public static final ReminderRules USUAL = new ReminderRules(
            new TreeSet<>(Set.of(7, 3, 1, 0)),
            LocalTime.of(9, 0),
            Optional.of(LocalTime.of(20, 0)),
            true,
            Set.of(Channel.DESKTOP, Channel.WINDOW));

    /** For a due of which the person does not want to hear. */
    public static final ReminderRules SILENT =
            new ReminderRules(new TreeSet<>(), LocalTime.of(9, 0), Optional.empty(), false, Set.of());

    /** @throws IllegalArgumentException when a lead is negative or longer than {@link #LONGEST_LEAD} */
    public ReminderRules {
        if (leadDays.stream().anyMatch(days -> days < 0 || days > LONGEST_LEAD)) {
            throw new IllegalArgumentException("a lead is 0 to " + LONGEST_LEAD + " days: " + leadDays);
        }
        leadDays = Collections.unmodifiableNavigableSet(new TreeSet<>(leadDays));
        channels = Set.copyOf(channels);
    }

    public boolean isSilent() {
        return leadDays.isEmpty() && eveningBefore.isEmpty() && !overdueDaily;
    }
}
