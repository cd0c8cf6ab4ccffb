package huanqing.domain.reminder;

import huanqing.domain.ledger.Product;
import java.util.HashMap;
import java.util.Map;

/**
 * What the person wants to be reminded of, and how.
 *
 * @param ofProducts a product that is not named has the usual rules
 * @param ofDues rules of one due alone, instead of those of its product
 * @param earlyWarnings whether to tell of a due to come that the money probably does not reach
 * @param reserveAlerts whether to tell when less is set aside than should be
 */
public record ReminderSettings(
        Map<Product, ReminderRules> ofProducts,
        Map<Subject, ReminderRules> ofDues,
        QuietHours quiet,
        boolean earlyWarnings,
        boolean reserveAlerts) {
    public static final ReminderSettings USUAL = new ReminderSettings(Map.of(), Map.of(), QuietHours.NONE, true, true);

    public ReminderSettings {
        ofProducts = Map.copyOf(ofProducts);
        ofDues = Map.copyOf(ofDues);
    }

    public ReminderRules of(Product product) {
        return ofProducts.getOrDefault(product, ReminderRules.USUAL);
    }

    /** The rules that hold for a matter: its own, else those of its product. */
    public ReminderRules of(Matter matter) {
        ReminderRules own = ofDues.get(matter.subject());
        return own == null ? of(matter.product()) : own;
    }

    public ReminderSettings with(Product product, ReminderRules rules) {
        Map<Product, ReminderRules> changed = new HashMap<>(ofProducts);
        changed.put(product, rules);
        return new ReminderSettings(changed, ofDues, quiet, earlyWarnings, reserveAlerts);
    }

    public ReminderSettings with(Subject due, ReminderRules rules) {
        Map<Subject, ReminderRules> changed = new HashMap<>(ofDues);
        changed.put(due, rules);
        return new ReminderSettings(ofProducts, changed, quiet, earlyWarnings, reserveAlerts);
    }

    /** That due goes by the rules of its product again. */
    public ReminderSettings without(Subject due) {
        Map<Subject, ReminderRules> changed = new HashMap<>(ofDues);
        changed.remove(due);
        return new ReminderSettings(ofProducts, changed, quiet, earlyWarnings, reserveAlerts);
    }

    public ReminderSettings with(QuietHours hours) {
        return new ReminderSettings(ofProducts, ofDues, hours, earlyWarnings, reserveAlerts);
    }

    public ReminderSettings withAlerts(boolean warnings, boolean reserve) {
        return new ReminderSettings(ofProducts, ofDues, quiet, warnings, reserve);
    }
}
