package huanqing.domain.shortfall.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param offers one from each group, in the order of the groups
 * @param cost of them together
 * @param atLeast what any other choice costs at least; less than the cost only where the search was content or cancelled
 */
public record Found(List<Offer> offers, long cost, long atLeast) {
    public Found {
        offers = List.copyOf(offers);
    }
}
