package huanqing.domain.shortfall.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A choice to be made: one offer from each group, so that what they take up to and with each stretch of time stays
 * within that stretch's limit. (In the books: a multiple-choice knapsack with nested limits.)
 *
 * @param limits running limits, not negative: what can be taken up to and with each stretch
 */
public record Choice(List<Long> limits, List<List<Offer>> groups) {
    public Choice {
        limits = List.copyOf(limits);
        groups = groups.stream().map(List::copyOf).toList();
    }

    long[] limit() {
        return limits.stream().mapToLong(Long::longValue).toArray();
    }

    /** Each group's offers, the cheapest first, without those that can never be taken or that a cheaper one makes needless. */
    Item[][] worthwhile() {
        return groups.stream().map(this::worthwhile).toArray(Item[][]::new);
    }

    private Item[] worthwhile(List<Offer> group) {
        List<Item> kept = new ArrayList<>();
        List<Offer> cheapestFirst = group.stream()
                .sorted(Comparator.comparingLong(offer -> offer.cost))
                .toList();
        for (Offer offer : cheapestFirst) {
            Item item = new Item(offer, limits.size());
            if (item.fits(limits) && kept.stream().noneMatch(cheaper -> cheaper.takesNoMoreThan(item))) {
                kept.add(item);
            }
        }
        return kept.toArray(Item[]::new);
    }
}
