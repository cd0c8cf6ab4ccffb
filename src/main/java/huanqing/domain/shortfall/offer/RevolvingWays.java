package huanqing.domain.shortfall.offer;

import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ways that begin with a minimum payment. What it leaves goes into the following bills: each asks for its share of the
 * remainder (H6) and the interest until its due day (H7), a month after the one before. Whoever misses one of these is late
 * from that day on. The rest is paid in one sum, or stays open.
 *
 * <p>Example: of 2,007.29 the minimum is 200.73. If the 1,806.56 left are paid on the 20th day, they cost 20 x 0.90 = 18.00;
 * if they stay longer than a month, the next bill asks for 180.66 and 31 x 0.90 = 27.90.
 */
final class RevolvingWays {
    private final Ways ways;
    private final OpenDue due;
    private final MinimumTerms terms;

    RevolvingWays(Ways ways, OpenDue due, MinimumTerms terms) {
        this.ways = ways;
        this.due = due;
        this.terms = terms;
    }

    List<Way> all() {
        List<Way> all = new ArrayList<>();
        Stream.concat(ways.lateDays(due).map(Optional::of), Stream.of(Optional.<LocalDate>empty()))
                .forEach(payoff -> paidOff(payoff, all));
        return all;
    }

    /** The ways that end with this day: with every following minimum met, or only the first so many. */
    private void paidOff(Optional<LocalDate> payoff, List<Way> all) {
        LocalDate last = payoff.map(day -> day.minusDays(1)).orElse(ways.end());
        Course course = new Course(due, terms);
        for (int month = 1; !due.on().plusMonths(month).isAfter(last); month++) {
            LocalDate next = due.on().plusMonths(month);
            all.add(payoff.map(day -> course.missedAndPaid(next, day, isLate(next, day)))
                    .orElseGet(() -> course.missedAndOpen(next, ways.end())));
            course.meet(next);
        }
        all.add(payoff.map(course::paid).orElseGet(() -> course.open(ways.end())));
    }

    private boolean isLate(LocalDate missed, LocalDate paid) {
        return ways.isNewlyLate(due, missed, paid);
    }

    /** One remainder on its way. */
    private static final class Course {
        private final OpenDue due;
        private final MinimumTerms terms;
        private final List<Step> steps = new ArrayList<>();
        private Money remainder;
        private Money cost = Money.ZERO;
        private LocalDate since;

        Course(OpenDue due, MinimumTerms terms) {
            this.due = due;
            this.terms = terms;
            if (terms.least().isPositive()) {
                steps.add(new Step(due.on(), terms.least(), PaymentStep.MINIMUM));
            }
            remainder = due.total().minus(terms.least());
            since = due.on();
        }

        void meet(LocalDate next) {
            Money interest = terms.interest(remainder, since, next);
            Money share = terms.following(remainder);
            steps.add(new Step(next, share.plus(interest), PaymentStep.FOLLOWING_MINIMUM));
            remainder = remainder.minus(share);
            cost = cost.plus(interest);
            since = next;
        }

        Way paid(LocalDate day) {
            Money interest = terms.interest(remainder, since, day);
            return Way.paid(WayKind.MINIMUM, ending(day, interest, PaymentStep.REMAINDER), cost.plus(interest), false);
        }

        Way open(LocalDate end) {
            return Way.open(WayKind.MINIMUM, steps, cost.plus(terms.interest(remainder, since, end)), false);
        }

        Way missedAndPaid(LocalDate missed, LocalDate day, boolean isLate) {
            Money interest = interestAndPenalty(missed, day);
            List<Step> all = ending(day, interest, PaymentStep.OVERDUE);
            return Way.paid(WayKind.MINIMUM_THEN_LATE, all, cost.plus(interest), isLate);
        }

        Way missedAndOpen(LocalDate missed, LocalDate end) {
            return Way.open(WayKind.MINIMUM_THEN_LATE, steps, cost.plus(interestAndPenalty(missed, end)), true);
        }

        private Money interestAndPenalty(LocalDate missed, LocalDate until) {
            return terms.interest(remainder, since, missed).plus(due.overdue().penalty(remainder, missed, until));
        }

        private List<Step> ending(LocalDate day, Money interest, PaymentStep kind) {
            List<Step> all = new ArrayList<>(steps);
            Money last = remainder.plus(interest);
            if (last.isPositive()) {
                all.add(new Step(day, last, kind));
            }
            return all;
        }
    }
}
