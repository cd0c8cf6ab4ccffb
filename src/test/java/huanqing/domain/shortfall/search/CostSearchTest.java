package huanqing.domain.shortfall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CostSearchTest {
    private static final int CASES = 2_000;

    @Test
    void the_cheapest_choice_is_that_of_trying_everything() {
        Random random = new Random(20261122);
        for (int number = 0; number < CASES; number++) {
            Choice choice = choice(random);
            Optional<Found> found = CostSearch.cheapest(choice, List.of(), () -> false);
            long best = cheapestByTrying(choice, 0, 0, new long[choice.limits().size()]);
            String message = "case " + number + ": " + choice;
            assertEquals(best < Long.MAX_VALUE, found.isPresent(), message);
            found.ifPresent(it -> {
                assertEquals(best, it.cost(), message);
                assertEquals(best, it.atLeast(), message);
            });
        }
    }

    @Test
    void what_cannot_be_chosen_within_the_limits_has_no_answer() {
        Offer tooMuch = new Offer(0, false, new int[] {0}, new long[] {11});
        assertTrue(CostSearch.cheapest(new Choice(List.of(10L), List.of(List.of(tooMuch))), List.of(), () -> false)
                .isEmpty());
    }

    @Test
    void a_cancelled_search_says_that_its_answer_is_not_proven() {
        Offer paid = new Offer(0, false, new int[] {0}, new long[] {7});
        Offer late = new Offer(100, true, new int[] {}, new long[] {});
        Choice choice = new Choice(List.of(10L), List.of(List.of(paid, late), List.of(paid, late)));
        Found found = CostSearch.cheapest(choice, List.of(), () -> true).orElseThrow();
        assertEquals(100, found.cost());
        assertTrue(found.atLeast() < found.cost());
    }

    private static Choice choice(Random random) {
        int stretches = 1 + random.nextInt(4);
        List<Long> limits = new ArrayList<>();
        long limit = random.nextInt(300);
        for (int stretch = 0; stretch < stretches; stretch++) {
            limits.add(limit);
            limit += random.nextInt(300);
        }
        int lump = random.nextInt(3) * 250;
        boolean mayFail = random.nextInt(5) == 0;
        List<List<Offer>> groups = IntStream.range(0, 2 + random.nextInt(5))
                .mapToObj(group -> group(random, stretches, lump, mayFail))
                .toList();
        return new Choice(limits, groups);
    }

    private static List<Offer> group(Random random, int stretches, int lump, boolean mayFail) {
        List<Offer> offers = new ArrayList<>();
        for (int number = 0; number < 1 + random.nextInt(6); number++) {
            boolean counted = random.nextBoolean();
            int[] from = IntStream.range(0, stretches)
                    .filter(stretch -> random.nextInt(3) == 0)
                    .toArray();
            long[] amounts = random.ints(from.length, 0, 200).asLongStream().toArray();
            offers.add(new Offer(random.nextInt(200) + (counted ? lump : 0), counted, from, amounts));
        }
        if (!mayFail) {
            offers.add(new Offer(200 + lump + random.nextInt(100), true, new int[] {}, new long[] {}));
        }
        return offers;
    }

    private static long cheapestByTrying(Choice choice, int group, long cost, long[] taken) {
        for (int stretch = 0; stretch < taken.length; stretch++) {
            if (taken[stretch] > choice.limits().get(stretch)) {
                return Long.MAX_VALUE;
            }
        }
        if (group == choice.groups().size()) {
            return cost;
        }
        long best = Long.MAX_VALUE;
        for (Offer offer : choice.groups().get(group)) {
            long[] running = offer.running(taken.length);
            long[] sum = IntStream.range(0, taken.length)
                    .mapToLong(i -> taken[i] + running[i])
                    .toArray();
            best = Math.min(best, cheapestByTrying(choice, group + 1, cost + offer.cost, sum));
        }
        return best;
    }
}
