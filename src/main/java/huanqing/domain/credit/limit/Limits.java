package huanqing.domain.credit.limit;

import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The limits of both products over time. Example: Huabei 10,000.00 since January, 12,000.00 since May and a bank's 5,000.00
 * since June: in force on 1 July are 12,000.00 and 5,000.00, together 17,000.00.
 *
 * @param changes as the person stated them, in any order
 */
public record Limits(List<LimitChange> changes) {
    public static final Limits NONE = new Limits(List.of());

    private static final Comparator<LimitChange> NEWEST_FIRST = Comparator.comparing(LimitChange::from)
            .reversed()
            .thenComparing(change -> change.lender().orElse(""));

    public Limits {
        changes = List.copyOf(changes);
    }

    /** Those of one product, newest first. */
    public List<LimitChange> history(Product product) {
        return changes.stream()
                .filter(change -> change.product() == product)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** For each lender of the product the limit that holds on a day; Ant's first, then the banks by name. */
    public List<LimitChange> on(Product product, LocalDate day) {
        Map<String, LimitChange> held = new TreeMap<>();
        for (LimitChange change : history(product)) {
            if (!change.from().isAfter(day)) {
                held.putIfAbsent(change.lender().orElse(""), change);
            }
        }
        return List.copyOf(held.values());
    }

    /** All lenders' limits together; empty when nobody said one. */
    public Optional<Money> total(Product product, LocalDate day) {
        return on(product, day).stream().map(LimitChange::limit).reduce(Money::plus);
    }
}
