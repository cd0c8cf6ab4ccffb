package huanqing.domain.linkage.funds;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.money.Money;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** R4, R5 and R6: how many lenders there are, and how heavy the debt lies on the income. */
final class Burden {
    private static final int LENDERS = 3;
    private static final double SERVICE = 0.5;
    private static final double SEVERE_SERVICE = 0.7;
    private static final int INCOMES = 10;
    private static final int MONTHS = 3;

    private final Household household;
    private final Optional<Money> income;

    Burden(Household household) {
        this.household = household;
        income = household.monthlyIncome().filter(Money::isPositive);
    }

    /** R4. */
    RollingFlag lenders() {
        return household
                .openLenders()
                .map(count -> new RollingFlag(
                        RollingSign.R4,
                        RollingFlag.raisedIf(count >= LENDERS),
                        OptionalDouble.of(count),
                        List.of(),
                        List.of()))
                .orElse(RollingFlag.unknown(RollingSign.R4));
    }

    /** R5, by the mean of the last 3 full months. */
    RollingFlag service() {
        return serviceShare()
                .map(share -> new RollingFlag(
                        RollingSign.R5,
                        RollingFlag.raisedIf(share > SERVICE),
                        OptionalDouble.of(share),
                        repayments().map(Entry::id).toList(),
                        List.of()))
                .orElse(RollingFlag.unknown(RollingSign.R5));
    }

    boolean severe() {
        return serviceShare().filter(share -> share > SEVERE_SERVICE).isPresent();
    }

    private Optional<Double> serviceShare() {
        Money repaid = repayments().map(Entry::amount).reduce(Money.ZERO, Money::plus);
        return income.map(
                monthly -> (double) repaid.fen() / monthly.times(MONTHS).fen());
    }

    private Stream<Entry> repayments() {
        YearMonth now = YearMonth.from(household.today());
        return Stream.of(EntryKind.REPAYMENT, EntryKind.LOAN_REPAYMENT)
                .flatMap(kind -> household.booked(kind).stream())
                .filter(entry -> YearMonth.from(entry.at()).isBefore(now))
                .filter(entry -> !YearMonth.from(entry.at()).isBefore(now.minusMonths(MONTHS)))
                .sorted(Comparator.comparing(Entry::at));
    }

    /** R6. */
    RollingFlag totalDebt() {
        if (income.isEmpty() || household.totalDebt().isEmpty()) {
            return RollingFlag.unknown(RollingSign.R6);
        }
        Money debt = household.totalDebt().get();
        boolean heavy = debt.compareTo(income.get().times(INCOMES)) > 0;
        double incomes = (double) debt.fen() / income.get().fen();
        return new RollingFlag(
                RollingSign.R6, RollingFlag.raisedIf(heavy), OptionalDouble.of(incomes), List.of(), List.of());
    }
}
