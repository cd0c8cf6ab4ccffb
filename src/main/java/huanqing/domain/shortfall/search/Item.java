package huanqing.domain.shortfall.search;

import java.util.Arrays;
import java.util.List;

/** An offer as the search sees it: with what it takes up to and with each stretch. */
final class Item {
    final Offer offer;
    final long cost;
    final int counted;
    final int[] stretches;
    final long[] amounts;
    final long[] running;

    Item(Offer offer, int stretches) {
        this.offer = offer;
        cost = offer.cost;
        counted = offer.counted;
        this.stretches = offer.stretches;
        amounts = offer.amounts;
        running = offer.running(stretches);
    }

    boolean fits(List<Long> limits) {
        for (int stretch = 0; stretch < running.length; stretch++) {
            if (running[stretch] > limits.get(stretch)) {
                return false;
            }
        }
        return true;
    }

    boolean takesNoMoreThan(Item other) {
        for (int stretch = 0; stretch < running.length; stretch++) {
            if (running[stretch] > other.running[stretch]) {
                return false;
            }
        }
        return true;
    }

    /** The cost of the dearest choice. */
    static long dearest(Item[][] groups) {
        return Arrays.stream(groups)
                .mapToLong(group ->
                        Arrays.stream(group).mapToLong(item -> item.cost).max().orElse(0))
                .sum();
    }

    /** About what one group takes. */
    static long typicalAmount(Item[][] groups) {
        long sum = Arrays.stream(groups)
                .mapToLong(group ->
                        Arrays.stream(group).mapToLong(Item::amount).max().orElse(0))
                .sum();
        return 1 + sum / Math.max(1, groups.length);
    }

    private long amount() {
        return Arrays.stream(amounts).sum();
    }
}
