package huanqing.domain.shortfall;

import huanqing.domain.money.Money;
import huanqing.domain.shortfall.offer.OpenDue;
import huanqing.domain.shortfall.offer.PaymentStep;
import huanqing.domain.shortfall.offer.Step;
import huanqing.domain.shortfall.offer.Way;
import huanqing.domain.shortfall.offer.Ways;
import huanqing.domain.shortfall.search.Choice;
import huanqing.domain.shortfall.search.CostSearch;
import huanqing.domain.shortfall.search.Found;
import huanqing.domain.shortfall.search.Offer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks, day by day, for the first on which not every due so far can be kept on time.
 *
 * <p>For each such day, what must have been paid by then at the least is found, with every earlier day's limit kept. If that
 * is more than can be spent by then, the day breaks, and the difference would mend it. Dues that were overdue before today
 * are broken already and do not count.
 */
final class FirstBreak {
    private final CashAhead ahead;
    private final List<Candidate> candidates;

    /** A due with the ways that keep it on time. */
    private record Candidate(OpenDue due, List<Way> onTime) {}

    private FirstBreak(ShortfallCase given) {
        ahead = CashAhead.of(given);
        Ways ways = new Ways(given.today(), given.end(), ahead.freshDays());
        candidates = given.dues().stream()
                .filter(due -> !due.on().isBefore(given.today()))
                .map(due -> new Candidate(
                        due, ways.of(due).stream().filter(way -> !way.isLate()).toList()))
                .toList();
    }

    /** Empty when every due can be met, at least at its minimum, on time. */
    static Optional<Unmeetable> in(ShortfallCase given) {
        FirstBreak search = new FirstBreak(given);
        return given.today()
                .datesUntil(given.end().plusDays(1))
                .filter(search::isAsking)
                .flatMap(day -> search.on(day).stream())
                .findFirst();
    }

    /** Whether a due, or a following bill's share of one, falls on this day. */
    private boolean isAsking(LocalDate day) {
        return candidates.stream().anyMatch(candidate -> asksOn(candidate, day));
    }

    private static boolean asksOn(Candidate candidate, LocalDate day) {
        return candidate.due().on().equals(day)
                || candidate.onTime().stream()
                        .flatMap(way -> way.steps().stream())
                        .anyMatch(step -> step.on().equals(day) && step.kind() != PaymentStep.REMAINDER);
    }

    private Optional<Unmeetable> on(LocalDate day) {
        List<Candidate> sofar = candidates.stream()
                .filter(candidate -> candidate.due().on().isBefore(day))
                .toList();
        Optional<Unmeetable> broken = broken(sofar, day);
        List<Candidate> joined = new ArrayList<>(sofar);
        for (Candidate candidate : candidates) {
            if (broken.isEmpty() && candidate.due().on().equals(day)) {
                joined.add(candidate);
                broken = broken(joined, day);
            }
        }
        return broken;
    }

    /** What breaks on a day; named after the last due that asks for money on it. */
    private Optional<Unmeetable> broken(List<Candidate> among, LocalDate day) {
        return among.stream()
                .filter(candidate -> asksOn(candidate, day))
                .reduce((earlier, later) -> later)
                .flatMap(last -> missing(among, day).map(sum -> new Unmeetable(last.due(), day, sum)));
    }

    private Optional<Money> missing(List<Candidate> among, LocalDate day) {
        int stretch = ahead.stretchOf(day);
        List<List<Offer>> groups = among.stream()
                .map(candidate -> candidate.onTime().stream()
                        .map(way -> offer(way, day, stretch))
                        .toList())
                .toList();
        long least = CostSearch.cheapest(new Choice(ahead.limits().subList(0, stretch), groups), List.of(), () -> false)
                .map(Found::cost)
                .orElseThrow(() -> new IllegalStateException("an earlier day broke"));
        Money missing = Money.ofFen(least).minus(ahead.freeBy(day));
        return Optional.of(missing).filter(Money::isPositive).filter(sum -> least > 0);
    }

    private Offer offer(Way way, LocalDate day, int stretch) {
        List<Step> earlier = way.steps().stream()
                .filter(step -> !step.on().isAfter(day) && ahead.stretchOf(step.on()) < stretch)
                .toList();
        return new Offer(
                way.paidBy(day).fen(),
                false,
                earlier.stream().mapToInt(step -> ahead.stretchOf(step.on())).toArray(),
                earlier.stream().mapToLong(step -> step.amount().fen()).toArray());
    }
}
