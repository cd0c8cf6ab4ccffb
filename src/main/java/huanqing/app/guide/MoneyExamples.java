package huanqing.app.guide;

import huanqing.app.reserve.ReserveSettings;
import huanqing.domain.cashflow.capacity.Burden;
import huanqing.domain.cashflow.capacity.CapacityBand;
import huanqing.domain.linkage.BehaviourAnalysis;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.ReminderRules;
import huanqing.domain.reserve.RuleOfThumb;
import huanqing.domain.reserve.futures.PastMonths;
import huanqing.domain.shortfall.ShortfallCase;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Optional;

/** Reserve, capacity, scarce cash, reminders, estate (G1, G2, L8): examples, and the settings that count unless changed. */
final class MoneyExamples {
    private MoneyExamples() {}

    static void add(Examples examples) {
        addReserve(examples);
        addCapacity(examples);
        examples.with("linkage-months", BehaviourAnalysis.LEAST_MONTHS)
                .with("record-cost", ShortfallCase.USUAL_RECORD_COST)
                .with("plan-days", ShortfallCase.USUAL_HORIZON);
        addLeads(examples);
        addEstate(examples);
    }

    private static void addReserve(Examples examples) {
        RuleOfThumb rule = new RuleOfThumb(Examples.yuan(2000), Examples.yuan(3000));
        examples.with("confidence", BigDecimal.valueOf(ReserveSettings.USUAL.confidencePermille(), 3))
                .with("confidence-of-100", ReserveSettings.USUAL.confidencePermille() / 10)
                .with("full-months", PastMonths.FEWEST)
                .with("thumb-dues", rule.monthDues())
                .with("thumb-spending", rule.monthOutflows())
                .with("thumb-dues-low", rule.duesLow())
                .with("thumb-dues-high", rule.duesHigh())
                .with("thumb-spending-low", rule.spendingLow())
                .with("thumb-spending-high", rule.spendingHigh());
    }

    private static void addCapacity(Examples examples) {
        Burden burden = Burden.of(Examples.yuan(2160), Optional.of(Examples.yuan(6000)));
        examples.with("band-watched", CapacityBand.WATCHED)
                .with("band-heavy", CapacityBand.HEAVY)
                .with("band-limit", CapacityBand.LIMIT)
                .with("capacity-dues", burden.service())
                .with("capacity-income", Examples.yuan(6000))
                .with("capacity-share", burden.share().orElseThrow());
    }

    /** From the longest to the shortest; the due day itself has its own words. */
    private static void addLeads(Examples examples) {
        Iterator<Integer> days = ReminderRules.USUAL.leadDays().tailSet(1, true).descendingIterator();
        for (String name : new String[] {"lead-long", "lead-middle", "lead-short"}) {
            examples.with(name, days.next());
        }
    }

    private static void addEstate(Examples examples) {
        Money estate = Examples.yuan(30_000);
        Money debts = Examples.yuan(50_000);
        examples.with("estate", estate).with("estate-debts", debts).with("estate-owed", estate.min(debts));
    }
}
