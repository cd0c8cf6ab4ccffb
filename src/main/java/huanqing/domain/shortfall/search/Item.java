package huanqing.domain.shortfall.search;

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
}
