package huanqing.domain.shortfall.search;

import java.util.Arrays;

/**
 * One offer of a group: what it costs, and what it takes from which stretch of time.
 *
 * <p>Example: {@code new Offer(1200, false, new int[] {0, 2}, new long[] {50_000, 451_200})} takes 500.00 in the first
 * stretch and 4,512.00 in the third, and costs 12.00.
 */
public final class Offer {
    final long cost;
    final int counted;
    final int[] stretches;
    final long[] amounts;

    /**
     * @param cost what is to be made small, not negative
     * @param counted whether it counts among the lumps whose number {@link CostSearch} reckons with; costs that come in
     *     equal lumps are found faster when they are counted, the answer is the same
     * @param stretches from which stretches it takes, 0 for the first
     * @param amounts what it takes from each of them, not negative
     */
    public Offer(long cost, boolean counted, int[] stretches, long[] amounts) {
        this.cost = cost;
        this.counted = counted ? 1 : 0;
        this.stretches = stretches.clone();
        this.amounts = amounts.clone();
    }

    /** What it takes up to and with each stretch. */
    long[] running(int count) {
        long[] running = new long[count];
        for (int i = 0; i < stretches.length; i++) {
            for (int stretch = stretches[i]; stretch < count; stretch++) {
                running[stretch] += amounts[i];
            }
        }
        return running;
    }

    @Override
    public String toString() {
        return cost + " for " + Arrays.toString(amounts) + " from " + Arrays.toString(stretches);
    }
}
