package huanqing.domain.linkage.funds;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** R1: dues that new loans of the days around them cover to at least 80%. */
final class LoansNearDues {
    private static final int WINDOW_DAYS = 3;
    private static final int COVERED_PERCENT = 80;
    private static final int TWICE_WITHIN_MONTHS = 3;

    private final Household household;
    private final List<Entry> loans;
    private final List<Due> covered;

    LoansNearDues(Household household) {
        this.household = household;
        loans = household.loans();
        covered = judged().filter(this::isCovered)
                .sorted(Comparator.comparing(Due::adjusted))
                .toList();
    }

    RollingFlag flag() {
        if (judged().findAny().isEmpty()) {
            return RollingFlag.unknown(RollingSign.R1);
        }
        List<EntryId> rows = loans.stream()
                .filter(loan -> covered.stream().anyMatch(due -> near(loan, due)))
                .map(Entry::id)
                .toList();
        return new RollingFlag(
                RollingSign.R1,
                RollingFlag.raisedIf(!covered.isEmpty()),
                OptionalDouble.of(covered.size()),
                rows,
                covered.stream().map(Due::id).toList());
    }

    /** Whether two such dues lie within 3 months of each other. */
    boolean twiceInThreeMonths() {
        return IntStream.range(1, covered.size()).anyMatch(i -> {
            LocalDate earlier = covered.get(i - 1).adjusted();
            return !covered.get(i).adjusted().isAfter(earlier.plusMonths(TWICE_WITHIN_MONTHS));
        });
    }

    private Stream<Due> judged() {
        return household.dues().stream()
                .filter(due -> due.state() != DueState.CONVERTED)
                .filter(due -> due.total().filter(Money::isPositive).isPresent())
                .filter(due -> due.adjusted().isAfter(household.since()))
                .filter(due -> !due.adjusted().isAfter(household.today().plusDays(WINDOW_DAYS)));
    }

    private boolean isCovered(Due due) {
        Money lent = loans.stream()
                .filter(loan -> near(loan, due))
                .map(Entry::amount)
                .reduce(Money.ZERO, Money::plus);
        return lent.times(100).compareTo(due.total().orElseThrow().times(COVERED_PERCENT)) >= 0;
    }

    private static boolean near(Entry loan, Due due) {
        long days = ChronoUnit.DAYS.between(due.adjusted(), loan.at().toLocalDate());
        return Math.abs(days) <= WINDOW_DAYS;
    }
}
