package huanqing.ui.reminder;

import huanqing.domain.reminder.Channel;
import huanqing.domain.reminder.ReminderRules;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Rules with one thing changed. */
final class RuleChoice {
    private RuleChoice() {}

    static ReminderRules lead(ReminderRules rules, int days, boolean wanted) {
        NavigableSet<Integer> leads = new TreeSet<>(rules.leadDays());
        if (wanted) {
            leads.add(days);
        } else {
            leads.remove(days);
        }
        return new ReminderRules(leads, rules.at(), rules.eveningBefore(), rules.overdueDaily(), rules.channels());
    }

    static ReminderRules at(ReminderRules rules, LocalTime time) {
        return new ReminderRules(rules.leadDays(), time, rules.eveningBefore(), rules.overdueDaily(), rules.channels());
    }

    static ReminderRules evening(ReminderRules rules, Optional<LocalTime> time) {
        return new ReminderRules(rules.leadDays(), rules.at(), time, rules.overdueDaily(), rules.channels());
    }

    static ReminderRules overdue(ReminderRules rules, boolean daily) {
        return new ReminderRules(rules.leadDays(), rules.at(), rules.eveningBefore(), daily, rules.channels());
    }

    static ReminderRules channel(ReminderRules rules, Channel channel, boolean wanted) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        channels.addAll(rules.channels());
        if (wanted) {
            channels.add(channel);
        } else {
            channels.remove(channel);
        }
        return new ReminderRules(rules.leadDays(), rules.at(), rules.eveningBefore(), rules.overdueDaily(), channels);
    }

    /** On the evening before and on the day itself, nothing earlier. */
    static ReminderRules dayOnly(ReminderRules rules) {
        return new ReminderRules(
                new TreeSet<>(Set.of(0)),
                rules.at(),
                Optional.of(rules.eveningBefore().orElse(LocalTime.of(20, 0))),
                rules.overdueDaily(),
                rules.channels());
    }
}
