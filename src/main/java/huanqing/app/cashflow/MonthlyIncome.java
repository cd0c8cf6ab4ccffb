package huanqing.app.cashflow;

import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.ledger.Entry;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The income of a month, come or to come.
 *
 * @param rows booked incomes of the months looked back on
 * @param planned incomes that the person plans
 */
record MonthlyIncome(List<Entry> rows, List<PlannedFlow> planned, LocalDate today) {
    private static final int MONTHS_OF_MEAN = 3;

    /** Nothing that came in is no income known: it may come on an account that the ledger does not see. */
    Optional<Money> cameIn(YearMonth month) {
        return Optional.of(rowsOf(month)).filter(Money::isPositive);
    }

    /** Of the present month what came and is still planned; a payday that is past may have no row here. */
    Optional<Money> comesIn(YearMonth month) {
        if (planned.isEmpty()) {
            return mean();
        }
        Money whole = plannedIn(month, month.atDay(1));
        if (!month.equals(YearMonth.from(today))) {
            return Optional.of(whole);
        }
        Money soFar = rowsOf(month).plus(plannedIn(month, today.plusDays(1)));
        return Optional.of(soFar.max(whole)).filter(Money::isPositive);
    }

    private Money plannedIn(YearMonth month, LocalDate from) {
        return planned.stream()
                .flatMap(flow -> flow.between(from, month.atEndOfMonth()).stream())
                .map(CashFlow::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private Optional<Money> mean() {
        Money sum = IntStream.rangeClosed(1, MONTHS_OF_MEAN)
                .mapToObj(back -> rowsOf(YearMonth.from(today).minusMonths(back)))
                .reduce(Money.ZERO, Money::plus);
        return Optional.of(sum.dividedDown(MONTHS_OF_MEAN)).filter(Money::isPositive);
    }

    private Money rowsOf(YearMonth month) {
        return rows.stream()
                .filter(entry -> YearMonth.from(entry.at()).equals(month))
                .map(Entry::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
