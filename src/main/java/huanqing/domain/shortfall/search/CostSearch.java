package huanqing.domain.shortfall.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Finds the cheapest choice. {@link Prices} give a bound; an item whose bound reaches the cheapest choice known is struck
 * out; what is left is swept from stretch to stretch ({@link Sweep}). If that is not enough, it is done again for each number
 * of lumps: where a cost comes in equal lumps, such as one for each late record, a bound that may take half a lump is weak.
 */
public final class CostSearch {
    private static final int ROUNDS_AT_FIRST = 300;
    private static final int ROUNDS_PER_COUNT = 80;
    private static final int FITTING_EVERY = 8;
    private static final int FIRST_WIDTH = 100;
    private static final int WIDER = 8;
    private static final int WIDTH_OF_ANY = 800;
    private static final int LAST_WIDTH = 51_200;
    /** Ways looked at before the search is content with the best so far: a few tenths of a second. */
    private static final long MOST_WORK = 400_000;

    private static final int ANY = -1;

    private final long[] limits;
    private final Item[][] all;
    private final BooleanSupplier cancelled;
    private Item[] best;
    private long bestCost;
    private boolean isProven = true;
    private long floor;
    private long work;

    private CostSearch(Choice choice, BooleanSupplier cancelled) {
        limits = choice.limit();
        all = choice.worthwhile();
        this.cancelled = cancelled;
        bestCost = 1 + Item.dearest(all);
    }

    /**
     * The cheapest choice; empty when no choice keeps the limits.
     *
     * @param known choices to start from, each within the limits; the answer is never dearer
     * @param cancelled asked now and then; once true, the cheapest choice so far is the answer
     */
    public static Optional<Found> cheapest(Choice choice, List<List<Offer>> known, BooleanSupplier cancelled) {
        CostSearch search = new CostSearch(choice, cancelled);
        known.forEach(search::start);
        if (Arrays.stream(search.all).anyMatch(group -> group.length == 0)) {
            return Optional.empty();
        }
        search.run();
        return Optional.ofNullable(search.best)
                .map(items -> new Found(
                        Arrays.stream(items).map(item -> item.offer).toList(), search.bestCost, search.atLeast()));
    }

    private void start(List<Offer> offers) {
        offer(offers.stream().map(offer -> new Item(offer, limits.length)).toArray(Item[]::new));
    }

    private void run() {
        if (Arrays.stream(all).allMatch(group -> group.length == 1)) {
            take(all);
            return;
        }
        Prices prices = new Prices(limits, Item.typicalAmount(all));
        prices.raise(all, ANY, ROUNDS_AT_FIRST, ceiling(), (seen, round) -> tryFitting(all, seen, round));
        floor = Math.max(0, -Math.floorDiv(-prices.value(), 1L << Prices.FINE));
        int likely = IntStream.range(0, all.length)
                .map(group -> all[group][prices.picks()[group]].counted)
                .sum();
        if (explore(all, prices.copy(), ANY, WIDTH_OF_ANY) == Outcome.CUT_SHORT) {
            countUp(all, prices, likely);
            countDown(all, prices, likely - 1);
        }
    }

    /** From the likeliest number of lumps on; ends where still more of them can only raise the bound. */
    private void countUp(Item[][] groups, Prices prices, int from) {
        for (int lumps = from; lumps <= groups.length; lumps++) {
            Prices own = prices.copy();
            if (isTooDear(explore(groups, own, lumps, LAST_WIDTH)) && own.perLump() <= 0) {
                return;
            }
        }
    }

    private void countDown(Item[][] groups, Prices prices, int from) {
        for (int lumps = from; lumps >= 0; lumps--) {
            Prices own = prices.copy();
            if (isTooDear(explore(groups, own, lumps, LAST_WIDTH)) && own.perLump() >= 0) {
                return;
            }
        }
    }

    private boolean isTooDear(Outcome outcome) {
        isProven &= outcome != Outcome.CUT_SHORT;
        return outcome == Outcome.TOO_DEAR;
    }

    private enum Outcome {
        TOO_DEAR,
        SEARCHED,
        CUT_SHORT
    }

    /** Sweeps the groups, first with little room for a good choice soon, then with more for the proof. */
    private Outcome explore(Item[][] groups, Prices prices, int lumps, int widest) {
        if (isSpent()) {
            return Outcome.CUT_SHORT;
        }
        prices.raise(groups, lumps, ROUNDS_PER_COUNT, ceiling(), (seen, round) -> tryFitting(groups, seen, round));
        Item[][] left = groups;
        for (int width = FIRST_WIDTH; prices.value() <= ceiling(); width *= WIDER) {
            if (isSpent()) {
                return Outcome.CUT_SHORT;
            }
            left = strike(left, prices);
            Sweep sweep = new Sweep(left, limits, prices, ceiling(), width);
            sweep.run().ifPresent(this::offer);
            work += sweep.work();
            if (sweep.isWhole()) {
                return Outcome.SEARCHED;
            }
            if (width * WIDER > widest) {
                return Outcome.CUT_SHORT;
            }
            prices.raise(left, lumps, ROUNDS_PER_COUNT, ceiling(), (seen, round) -> {});
        }
        return Outcome.TOO_DEAR;
    }

    /** The only choice left, taken if it keeps the limits. */
    private void take(Item[][] groups) {
        offer(Arrays.stream(groups).map(group -> group[0]).toArray(Item[]::new));
    }

    /** The groups without the items whose bound is too dear; at least the picks are left. */
    private Item[][] strike(Item[][] groups, Prices prices) {
        Item[][] left = new Item[groups.length][];
        for (int group = 0; group < groups.length; group++) {
            long spare = ceiling() - prices.value() + prices.valueOf(groups[group][prices.picks()[group]]);
            left[group] = Arrays.stream(groups[group])
                    .filter(item -> prices.valueOf(item) <= spare)
                    .toArray(Item[]::new);
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

    private boolean isSpent() {
        return work > MOST_WORK || cancelled.getAsBoolean();
    }

    /** What any choice costs at least. */
    private long atLeast() {
        return isProven && !cancelled.getAsBoolean() ? bestCost : Math.min(bestCost, floor);
    }
}
