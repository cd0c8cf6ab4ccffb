package huanqing.domain.shortfall.search;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Prices for what the limits hold back. At any prices, the sum of the groups' cheapest offers, with what they take charged
 * and the limits' worth given back, is no more than the cost of any choice that keeps the limits (Lagrange). Whole numbers
 * throughout, so the bound is a proof; only the steering of the prices is rough.
 */
final class Prices {
    /** A unit of cost is this many units of price, as a power of two. */
    static final int FINE = 12;

    private static final long HIGHEST = 1L << 27;
    private static final long HIGHEST_LUMP = 1L << 50;
    private static final long FULL_STEP = 1024;
    private static final int PATIENCE = 5;

    private final long[] limits;
    /** What one lump weighs beside an amount when the prices are steered. */
    private final BigInteger lumpWeight;

    private final long[] perLimit;
    private long perLump;
    private final long[] perStretch;
    private final long[] excess;
    private int surplus;
    private int[] picks = {};
    private long value;

    Prices(long[] limits, long lumpWeight) {
        this(limits, BigInteger.valueOf(lumpWeight).pow(2), new long[limits.length], 0);
    }

    private Prices(long[] limits, BigInteger lumpWeight, long[] perLimit, long perLump) {
        this.limits = limits;
        this.lumpWeight = lumpWeight;
        this.perLimit = perLimit;
        this.perLump = perLump;
        perStretch = new long[limits.length];
        excess = new long[limits.length];
    }

    Prices copy() {
        return new Prices(limits, lumpWeight, perLimit.clone(), perLump);
    }

    /** A bound on the cost in fine units. */
    long value() {
        return value;
    }

    /** What one lump more is charged: where it is not positive, more lumps only raise the bound, else fewer do. */
    long perLump() {
        return perLump;
    }

    /** The price of one limit alone. */
    long ofLimit(int stretch) {
        return perLimit[stretch];
    }

    /** Which item of each group the last evaluation took. */
    int[] picks() {
        return picks;
    }

    /** An item's cost at these prices, in fine units. */
    long valueOf(Item item) {
        long sum = (item.cost << FINE) + perLump * item.counted;
        for (int i = 0; i < item.stretches.length; i++) {
            sum += perStretch[item.stretches[i]] * item.amounts[i];
        }
        return sum;
    }

    /** Whether the picks keep every limit, and the number of lumps where one is asked for. */
    boolean isKept() {
        return surplus == 0 && Arrays.stream(excess).noneMatch(over -> over > 0);
    }

    /**
     * Raises the bound by moving the prices against the limits that are broken.
     *
     * @param lumps how many lumps are to be taken; negative when any number may
     * @param ceiling in fine units: a bound above it needs no raising
     */
    void raise(Item[][] groups, int lumps, int rounds, long ceiling, Watch watch) {
        long best = Long.MIN_VALUE;
        long[] bestPerLimit = perLimit.clone();
        long bestPerLump = perLump;
        long step = FULL_STEP;
        int stalled = 0;
        for (int round = 0; round < rounds; round++) {
            evaluate(groups, lumps);
            watch.seen(this, round);
            if (value > best) {
                best = value;
                System.arraycopy(perLimit, 0, bestPerLimit, 0, perLimit.length);
                bestPerLump = perLump;
                stalled = 0;
            } else if (++stalled == PATIENCE) {
                step = step / 2;
                stalled = 0;
            }
            if (best > ceiling || step == 0 || !move(step, ceiling)) {
                break;
            }
        }
        System.arraycopy(bestPerLimit, 0, perLimit, 0, perLimit.length);
        perLump = bestPerLump;
        evaluate(groups, lumps);
    }

    private void evaluate(Item[][] groups, int lumps) {
        spread();
        Arrays.fill(excess, 0);
        if (picks.length != groups.length) {
            picks = new int[groups.length];
        }
        value = 0;
        int taken = 0;
        for (int group = 0; group < groups.length; group++) {
            Item item = pick(groups[group], group);
            taken += item.counted;
            for (int i = 0; i < item.stretches.length; i++) {
                excess[item.stretches[i]] += item.amounts[i];
            }
        }
        for (int stretch = 0; stretch < limits.length; stretch++) {
            excess[stretch] += stretch == 0 ? 0 : excess[stretch - 1];
        }
        for (int stretch = 0; stretch < limits.length; stretch++) {
            value -= perLimit[stretch] * limits[stretch];
            excess[stretch] -= limits[stretch];
        }
        surplus = lumps < 0 ? 0 : taken - lumps;
        value -= lumps < 0 ? 0 : perLump * lumps;
    }

    private Item pick(Item[] group, int index) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < group.length; i++) {
            long sum = valueOf(group[i]);
            if (sum < least) {
                least = sum;
                picks[index] = i;
            }
        }
        value += least;
        return group[picks[index]];
    }

    /** What is taken in a stretch presses on its own limit and on every later one. */
    private void spread() {
        long sum = 0;
        for (int stretch = limits.length - 1; stretch >= 0; stretch--) {
            perLimit[stretch] = Math.min(perLimit[stretch], HIGHEST - sum);
            sum += perLimit[stretch];
            perStretch[stretch] = sum;
        }
    }

    /** One step uphill; false where there is no uphill. */
    private boolean move(long step, long ceiling) {
        BigInteger norm = BigInteger.valueOf(surplus).pow(2).multiply(lumpWeight);
        for (int stretch = 0; stretch < limits.length; stretch++) {
            if (isPressed(stretch)) {
                norm = norm.add(BigInteger.valueOf(excess[stretch]).pow(2));
            }
        }
        if (norm.signum() == 0) {
            return false;
        }
        long goal = ceiling + (ceiling - value) / 16 + (256L << FINE); // who aims at the ceiling only comes near it
        BigInteger push = BigInteger.valueOf(step).multiply(BigInteger.valueOf(goal - value));
        BigInteger share = norm.multiply(BigInteger.valueOf(FULL_STEP));
        for (int stretch = 0; stretch < limits.length; stretch++) {
            if (isPressed(stretch)) {
                long moved = push.multiply(BigInteger.valueOf(excess[stretch]))
                        .divide(share)
                        .min(BigInteger.valueOf(HIGHEST))
                        .longValue();
                perLimit[stretch] = Math.max(0, perLimit[stretch] + moved);
            }
        }
        long lump = push.multiply(BigInteger.valueOf(surplus))
                .multiply(lumpWeight)
                .divide(share)
                .longValue();
        perLump = Math.max(-HIGHEST_LUMP, Math.min(HIGHEST_LUMP, perLump + lump));
        return true;
    }

    private boolean isPressed(int stretch) {
        return excess[stretch] > 0 || perLimit[stretch] > 0;
    }
}
