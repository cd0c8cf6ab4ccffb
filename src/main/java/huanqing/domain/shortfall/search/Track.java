package huanqing.domain.shortfall.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One group's items as steps from stretch to stretch. Items that took the same so far are in one state; so are items that
 * took different things but have the same ahead of them, such as a due that was paid on either of two days.
 */
final class Track {
    /** {@code steps[stretch][state]}: where a state can go in a stretch. */
    private final Step[][][] steps;

    /**
     * A step through one stretch.
     *
     * @param amount what it takes from the stretch
     * @param cost by how much it raises the least cost that the group can still have
     * @param lumps by how much it raises the least number of lumps
     * @param value by how much it raises the least value at the prices, in fine units
     */
    record Step(int to, long amount, long cost, int lumps, long value) {}

    private Track(Step[][][] steps) {
        this.steps = steps;
    }

    static Track of(Item[] group, Prices prices, int stretches) {
        Step[][][] steps = new Step[stretches][][];
        List<List<Item>> states = List.of(List.of(group));
        for (int stretch = 0; stretch < stretches; stretch++) {
            Map<String, Integer> numbers = new LinkedHashMap<>();
            List<List<Item>> next = new ArrayList<>();
            steps[stretch] = new Step[states.size()][];
            for (int state = 0; state < states.size(); state++) {
                List<Step> out = new ArrayList<>();
                for (List<Item> alike : splitBy(stretch, states.get(state))) {
                    int to = numbers.computeIfAbsent(ahead(alike, stretch), key -> numbers.size());
                    if (to == next.size()) {
                        next.add(alike);
                    }
                    out.add(step(states.get(state), alike, to, stretch, prices));
                }
                steps[stretch][state] = out.toArray(Step[]::new);
            }
            states = next;
        }
        return new Track(steps);
    }

    Step[] from(int state, int stretch) {
        return steps[stretch][state];
    }

    /** Whether nothing can happen to the group in a stretch. */
    boolean isStill(int stretch) {
        for (int state = 0; state < steps[stretch].length; state++) {
            Step[] out = steps[stretch][state];
            if (out.length != 1 || out[0].amount != 0 || out[0].to != state) {
                return false;
            }
        }
        return true;
    }

    private static List<List<Item>> splitBy(int stretch, List<Item> items) {
        return List.copyOf(items.stream()
                .collect(Collectors.groupingBy(item -> taken(item, stretch), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private static long taken(Item item, int stretch) {
        return item.running[stretch] - (stretch == 0 ? 0 : item.running[stretch - 1]);
    }

    /** What lies ahead of items after a stretch, apart from what they cost at least. */
    private static String ahead(List<Item> items, int stretch) {
        long cost = least(items);
        int lumps = fewest(items);
        return items.stream()
                .map(item -> {
                    long[] later = Arrays.copyOfRange(item.running, stretch + 1, item.running.length);
                    for (int i = 0; i < later.length; i++) {
                        later[i] -= item.running[stretch];
                    }
                    return Arrays.toString(later) + (item.cost - cost) + '/' + (item.counted - lumps);
                })
                .sorted()
                .collect(Collectors.joining(";"));
    }

    private static Step step(List<Item> from, List<Item> alike, int to, int stretch, Prices prices) {
        return new Step(
                to,
                taken(alike.get(0), stretch),
                least(alike) - least(from),
                fewest(alike) - fewest(from),
                cheapest(alike, prices) - cheapest(from, prices));
    }

    private static long least(List<Item> items) {
        return items.stream().mapToLong(item -> item.cost).min().orElseThrow();
    }

    private static int fewest(List<Item> items) {
        return items.stream().mapToInt(item -> item.counted).min().orElseThrow();
    }

    private static long cheapest(List<Item> items, Prices prices) {
        return items.stream().mapToLong(prices::valueOf).min().orElseThrow();
    }
}
