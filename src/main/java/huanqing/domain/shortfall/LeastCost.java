package huanqing.domain.shortfall;

import huanqing.domain.money.Money;
import huanqing.domain.shortfall.offer.OpenDue;
import huanqing.domain.shortfall.offer.Step;
import huanqing.domain.shortfall.offer.Way;
import huanqing.domain.shortfall.offer.Ways;
import huanqing.domain.shortfall.search.Choice;
import huanqing.domain.shortfall.search.CostSearch;
import huanqing.domain.shortfall.search.Found;
import huanqing.domain.shortfall.search.Offer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The plan that costs least, to the fen. Where several cost the same, one with the fewest late records and open dues.
 */
final class LeastCost {
    /** Costs are compared in this many parts of a fen; the parts below the fen decide between equals. */
    private static final long PARTS = 256;

    private final ShortfallCase given;
    private final CashAhead ahead;
    private final Map<Offer, SettledWay> ways = new IdentityHashMap<>();

    LeastCost(ShortfallCase given) {
        this.given = given;
        ahead = CashAhead.of(given);
    }

    /**
     * @param known other plans for the same case; the answer is never dearer
     */
    RepaymentPlan plan(List<RepaymentPlan> known, BooleanSupplier cancelled) {
        Ways all = new Ways(given.today(), given.end(), ahead.freshDays());
        List<List<Offer>> groups =
                given.dues().stream().map(due -> offers(due, all.of(due))).toList();
        List<List<Offer>> starts =
                known.stream().map(plan -> offers(plan, groups)).toList();
        Found found = CostSearch.cheapest(new Choice(ahead.limits(), groups), starts, cancelled)
                .orElseThrow(() -> new IllegalStateException("leaving every due unpaid is always possible"));
        List<SettledWay> chosen = found.offers().stream().map(ways::get).toList();
        return new RepaymentPlan(
                given, PlanStrategy.LEAST_COST, chosen, Optional.of(Money.ofFen(found.atLeast() / PARTS)));
    }

    private List<Offer> offers(RepaymentPlan plan, List<List<Offer>> groups) {
        return IntStream.range(0, groups.size())
                .mapToObj(due -> groups.get(due).stream()
                        .filter(offer -> ways.get(offer)
                                .way()
                                .equals(plan.ways().get(due).way()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private List<Offer> offers(OpenDue due, List<Way> all) {
        List<Offer> offers = new ArrayList<>();
        for (Way way : all) {
            long cost = way.cost().fen() + (way.isLate() ? given.recordCost().fen() : 0);
            long tie = (way.isLate() ? 1 : 0) + (way.clearedOn().isEmpty() ? 1 : 0);
            Offer offer = offer(way, cost * PARTS + tie);
            ways.put(offer, new SettledWay(due, way));
            offers.add(offer);
        }
        return offers;
    }

    private Offer offer(Way way, long cost) {
        List<Step> steps = way.steps().stream()
                .filter(step -> !step.on().isAfter(given.end()))
                .toList();
        return new Offer(
                cost,
                way.isLate(),
                steps.stream().mapToInt(step -> ahead.stretchOf(step.on())).toArray(),
                steps.stream().mapToLong(step -> step.amount().fen()).toArray());
    }
}
