package huanqing.domain.shortfall.search;

import java.util.Optional;

/** Turns picks that take too much into picks that keep the limits, and those into cheaper ones. A rule of thumb, no proof. */
final class Fitting {
    private static final int STEPS_PER_GROUP = 4;
    private static final int SCORE = 1024;

    private final long[] limits;
    private final Item[][] groups;
    private final Item[] taken;
    private final long[] running;

    private Fitting(long[] limits, Item[][] groups, Item[] start) {
        this.limits = limits;
        this.groups = groups;
        taken = start.clone();
        running = new long[limits.length];
        for (Item item : taken) {
            add(item, 1);
        }
    }

    /** Picks near those given that keep the limits; empty when none was found on the way. */
    static Optional<Item[]> near(Item[] start, long[] limits, Item[][] groups) {
        Fitting fitting = new Fitting(limits, groups, start);
        if (!fitting.fit()) {
            return Optional.empty();
        }
        fitting.cheapen();
        return Optional.of(fitting.taken);
    }

    private boolean fit() {
        for (int step = 0; step < STEPS_PER_GROUP * groups.length; step++) {
            int broken = firstBroken();
            if (broken < 0) {
                return true;
            }
            if (!relieve(broken)) {
                return false;
            }
        }
        return firstBroken() < 0;
    }

    private int firstBroken() {
        for (int stretch = 0; stretch < limits.length; stretch++) {
            if (running[stretch] > limits[stretch]) {
                return stretch;
            }
        }
        return -1;
    }

    /** Swaps the item whose relief of a broken limit costs the least. */
    private boolean relieve(int stretch) {
        long excess = running[stretch] - limits[stretch];
        long lowest = Long.MAX_VALUE;
        int at = -1;
        Item best = null;
        for (int group = 0; group < groups.length; group++) {
            for (Item item : groups[group]) {
                long relief = Math.min(excess, taken[group].running[stretch] - item.running[stretch]);
                if (relief > 0) {
                    long score = (item.cost - taken[group].cost) * SCORE / relief;
                    if (score < lowest) {
                        lowest = score;
                        at = group;
                        best = item;
                    }
                }
            }
        }
        if (best != null) {
            swap(at, best);
        }
        return best != null;
    }

    private void cheapen() {
        boolean isCheaper = true;
        while (isCheaper) {
            isCheaper = false;
            for (int group = 0; group < groups.length; group++) {
                isCheaper |= cheapen(group);
            }
        }
    }

    private boolean cheapen(int group) {
        for (Item item : groups[group]) {
            if (item.cost >= taken[group].cost) {
                return false;
            }
            if (fitsInsteadOf(taken[group], item)) {
                swap(group, item);
                return true;
            }
        }
        return false;
    }

    private boolean fitsInsteadOf(Item out, Item in) {
        for (int stretch = 0; stretch < limits.length; stretch++) {
            if (running[stretch] - out.running[stretch] + in.running[stretch] > limits[stretch]) {
                return false;
            }
        }
        return true;
    }

    private void swap(int group, Item item) {
        add(taken[group], -1);
        taken[group] = item;
        add(item, 1);
    }

    private void add(Item item, int sign) {
        for (int stretch = 0; stretch < limits.length; stretch++) {
            running[stretch] += sign * item.running[stretch];
        }
    }
}
