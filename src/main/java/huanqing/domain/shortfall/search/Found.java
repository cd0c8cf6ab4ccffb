package huanqing.domain.shortfall.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param offers one from each group, in the order of the groups
 * @param cost of them together
 * @param proven whether no other choice can be cheaper; false only where the search gave up
 */
public record Found(List<Offer> offers, long cost, boolean proven) {
    public Found {
        offers = List.copyOf(offers);
    }
}
