package huanqing.domain.shortfall.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Finds the cheapest choice by branch and bound. {@link Prices} give a bound at every branch; an item whose bound reaches
 * the cheapest choice known is struck out; what is left is tried, the likeliest first. The number of lumps is fixed before
 * anything else: where a cost comes in equal lumps, such as one for each late record, a bound that may take half a lump is
 * a weak one.
 */
public final class CostSearch {
    private static final int ROUNDS_AT_FIRST = 300;
    private static final int ROUNDS_PER_COUNT = 80;
    private static final int ROUNDS_PER_BRANCH = 24;
    private static final int FITTING_EVERY = 8;
    /** Some seconds of work; no plan of 60 dues that was tried came near. */
    private static final int MOST_BRANCHES = 100_000;

    private final long[] limits;
    private final Item[][] all;
    private final BooleanSupplier cancelled;
    private Item[] best;
    private long bestCost;
    private int branches;

    private CostSearch(Choice choice, BooleanSupplier cancelled) {
        limits = choice.limit();
        all = choice.worthwhile();
        this.cancelled = cancelled;
        bestCost = 1 + Arrays.stream(all).mapToLong(CostSearch::dearest).sum();
    }

    /**
     * The cheapest choice; empty when no choice keeps the limits.
     *
     * @param cancelled asked now and then; once true, the cheapest choice so far is the answer, unproven
     */
    public static Optional<Found> cheapest(Choice choice, BooleanSupplier cancelled) {
        CostSearch search = new CostSearch(choice, cancelled);
        if (Arrays.stream(search.all).anyMatch(group -> group.length == 0)) {
            return Optional.empty();
        }
        search.run();
        return Optional.ofNullable(search.best)
                .map(items -> new Found(
                        Arrays.stream(items).map(item -> item.offer).toList(), search.bestCost, !search.isGivenUp()));
    }

    private void run() {
        if (Arrays.stream(all).allMatch(group -> group.length == 1)) {
            take(all);
            return;
        }
        Prices prices = new Prices(limits, typicalAmount());
        prices.raise(all, -1, ROUNDS_AT_FIRST, ceiling(), (seen, round) -> tryFitting(all, seen, round));
        Item[][] left = strike(all, prices);
        if (left == null) {
            return;
        }
        int likely = IntStream.range(0, all.length)
                .map(group -> all[group][prices.picks()[group]].counted)
                .sum();
        countUp(left, prices, likely);
        countDown(left, prices, likely - 1);
    }

    private void countUp(Item[][] groups, Prices prices, int from) {
        for (int lumps = from; lumps <= groups.length; lumps++) {
            Prices own = prices.copy();
            if (!explore(groups, own, lumps, ROUNDS_PER_COUNT) && own.perLump() <= 0) {
                return;
            }
        }
    }

    private void countDown(Item[][] groups, Prices prices, int from) {
        for (int lumps = from; lumps >= 0; lumps--) {
            Prices own = prices.copy();
            if (!explore(groups, own, lumps, ROUNDS_PER_COUNT) && own.perLump() >= 0) {
                return;
            }
        }
    }

    /** Whether the bound left anything to try. */
    private boolean explore(Item[][] groups, Prices prices, int lumps, int rounds) {
        if (isGivenUp()) {
            return true;
        }
        branches++;
        int[] changes = new int[groups.length];
        int[] last = new int[groups.length];
        prices.raise(groups, lumps, rounds, ceiling(), (seen, round) -> {
            tryFitting(groups, seen, round);
            noteChanges(seen.picks(), last, changes);
        });
        if (prices.value() > ceiling()) {
            return false;
        }
        tryFitting(groups, prices, 0);
        Item[][] left = strike(groups, prices);
        if (left != null) {
            branch(left, prices, lumps, changes);
        }
        return true;
    }

    private void branch(Item[][] groups, Prices prices, int lumps, int[] changes) {
        int chosen = IntStream.range(0, groups.length)
                .filter(group -> groups[group].length > 1)
                .boxed()
                .max(Comparator.comparingInt(group -> changes[group]))
                .orElse(-1);
        if (chosen < 0) {
            take(groups);
            return;
        }
        Item[] likeliestFirst = Arrays.stream(groups[chosen])
                .sorted(Comparator.comparingLong(prices::valueOf))
                .toArray(Item[]::new);
        for (Item item : likeliestFirst) {
            Item[][] narrowed = groups.clone();
            narrowed[chosen] = new Item[] {item};
            explore(narrowed, prices.copy(), lumps, ROUNDS_PER_BRANCH);
        }
    }

    /** The only choice left, taken if it keeps the limits. */
    private void take(Item[][] groups) {
        offer(Arrays.stream(groups).map(group -> group[0]).toArray(Item[]::new));
    }

    /** The groups without the items whose bound is too dear; null when a group has none left. */
    private Item[][] strike(Item[][] groups, Prices prices) {
        Item[][] left = new Item[groups.length][];
        for (int group = 0; group < groups.length; group++) {
            long spare = ceiling() - prices.value() + prices.valueOf(groups[group][prices.picks()[group]]);
            left[group] = Arrays.stream(groups[group])
                    .filter(item -> prices.valueOf(item) <= spare)
                    .toArray(Item[]::new);
            if (left[group].length == 0) {
                return null;
            }
        }
        return left;
    }

    private void tryFitting(Item[][] groups, Prices prices, int round) {
        if (round % FITTING_EVERY == 0 || prices.isKept()) {
            Item[] start = new Item[groups.length];
            Arrays.setAll(start, group -> groups[group][prices.picks()[group]]);
            Fitting.near(start, limits, all).ifPresent(this::offer);
        }
    }

    private void offer(Item[] items) {
        long cost = Arrays.stream(items).mapToLong(item -> item.cost).sum();
        if (cost < bestCost && keepsLimits(items)) {
            bestCost = cost;
            best = items.clone();
        }
    }

    private boolean keepsLimits(Item[] items) {
        return IntStream.range(0, limits.length)
                .allMatch(stretch -> Arrays.stream(items)
                                .mapToLong(item -> item.running[stretch])
                                .sum()
                        <= limits[stretch]);
    }

    /** The highest bound that still allows a cheaper choice than the one known. */
    private long ceiling() {
        return (bestCost - 1) << Prices.FINE;
    }

    private boolean isGivenUp() {
        return branches > MOST_BRANCHES || cancelled.getAsBoolean();
    }

    private long typicalAmount() {
        long sum = Arrays.stream(all)
                .mapToLong(group -> Arrays.stream(group)
                        .mapToLong(item -> item.running.length == 0 ? 0 : item.running[item.running.length - 1])
                        .max()
                        .orElse(0))
                .sum();
        return 1 + sum / Math.max(1, all.length);
    }

    private static long dearest(Item[] group) {
        return Arrays.stream(group).mapToLong(item -> item.cost).max().orElse(0);
    }

    private static void noteChanges(int[] picks, int[] last, int[] changes) {
        for (int group = 0; group < picks.length; group++) {
            changes[group] += picks[group] == last[group] ? 0 : 1;
            last[group] = picks[group];
        }
    }
}
