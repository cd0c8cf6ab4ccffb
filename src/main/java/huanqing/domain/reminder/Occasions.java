package huanqing.domain.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays out the occasions of one matter. All times are China's, where Alipay takes the money, so the machine's zone and its
 * changes do not matter.
 *
 * <p>Example: due on 10 November, usual rules: {@code AHEAD-7} on the 3rd, {@code AHEAD-3} on the 7th, {@code AHEAD-1} on the
 * 9th at 09:00, {@code EVENING} on the 9th at 20:00, {@code AHEAD-0} on the 10th, then {@code OVERDUE-1} on the 11th ...
 */
public final class Occasions {
    /** How many days a due is told of of which the ledger does not know whether it was paid. */
    static final int DAYS_IN_DOUBT = 3;

    private static final Comparator<Occasion> IN_TIME =
            Comparator.comparing(Occasion::at).thenComparing(Occasion::stage);

    private Occasions() {}

    /**
     * The occasions in time.
     *
     * @param until those after the day are laid out up to this day
     */
    public static List<Occasion> of(Matter matter, ReminderRules rules, LocalDateTime now, LocalDate until) {
        List<Occasion> all = new ArrayList<>();
        switch (matter.subject().kind()) {
            case DUE -> {
                before(matter.day(), rules, all);
                if (rules.overdueDaily()) {
                    after(matter, rules, until, all);
                }
            }
            case INTENTION -> all.add(new Occasion(Stage.ahead(0), matter.day().atTime(rules.at())));
            case EARLY_WARNING, RESERVE, TRIAL -> all.add(new Occasion(Stage.AT_ONCE, now));
        }
        all.sort(IN_TIME);
        return all;
    }

    private static void before(LocalDate day, ReminderRules rules, List<Occasion> all) {
        for (int lead : rules.leadDays()) {
            all.add(new Occasion(Stage.ahead(lead), day.minusDays(lead).atTime(rules.at())));
        }
        rules.eveningBefore()
                .ifPresent(time ->
                        all.add(new Occasion(Stage.EVENING, day.minusDays(1).atTime(time))));
    }

    private static void after(Matter matter, ReminderRules rules, LocalDate until, List<Occasion> all) {
        long days = ChronoUnit.DAYS.between(matter.day(), until);
        long most = matter.surelyUnpaid() ? days : Math.min(days, DAYS_IN_DOUBT);
        for (int late = 1; late <= most; late++) {
            all.add(new Occasion(
                    Stage.overdue(late), matter.day().plusDays(late).atTime(rules.at())));
        }
    }
}
