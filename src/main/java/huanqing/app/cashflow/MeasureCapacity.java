package huanqing.app.cashflow;

import huanqing.app.UnitOfWork;
import huanqing.app.credit.SettleDues;
import huanqing.app.credit.Settlement;
import huanqing.app.ledger.EntryQuery;
import huanqing.app.ledger.EntryStore;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.KnownFlow;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.capacity.Capacity;
import huanqing.domain.cashflow.capacity.CapacityMonth;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Measures what Huabei and Jiebei take of the income (G2), month by month. Of a past month counts what was repaid and what
 * came in; of a month ahead what is due and what the person plans to come in, or, where no income is planned at all, what
 * came in a month over the last 3 full months. Other debts are not in it.
 */
public final class MeasureCapacity {
    /** Full months looked back on. */
    public static final int MONTHS_BACK = 6;
    /** Months looked ahead, the present one included. */
    public static final int MONTHS_AHEAD = 6;

    private static final int MONTHS_OF_MEAN = 3;

    private final UnitOfWork ledger;
    private final CashStore store;
    private final EntryStore entries;
    private final SettleDues settleDues;

    public MeasureCapacity(UnitOfWork ledger, CashStore store, EntryStore entries, SettleDues settleDues) {
        this.ledger = ledger;
        this.store = store;
        this.entries = entries;
        this.settleDues = settleDues;
    }

    public Capacity run(LocalDate today) {
        return of(settleDues.run(today), today);
    }

    /** The same from a settlement at hand, whose day must be {@code today}. */
    public Capacity of(Settlement settlement, LocalDate today) {
        return ledger.read(() -> {
            Income income = new Income(incomeRows(today), planned(), today);
            return new Capacity(past(settlement, income, today), ahead(settlement, income, today));
        });
    }

    private static List<CapacityMonth> past(Settlement settlement, Income income, LocalDate today) {
        YearMonth present = YearMonth.from(today);
        return IntStream.rangeClosed(1, MONTHS_BACK)
                .mapToObj(back -> present.minusMonths(MONTHS_BACK + 1L - back))
                .filter(month -> settlement.coverage().covers(month.atDay(1), month.atEndOfMonth()))
                .map(month -> new CapacityMonth(
                        month,
                        repaid(settlement.huabeiEntries(), month, today),
                        repaid(settlement.jiebeiEntries(), month, today),
                        income.cameIn(month),
                        false))
                .toList();
    }

    private static List<CapacityMonth> ahead(Settlement settlement, Income income, LocalDate today) {
        List<Due> dues = settlement.all().stream().map(SettledDue::due).toList();
        return IntStream.range(0, MONTHS_AHEAD)
                .mapToObj(YearMonth.from(today)::plusMonths)
                .map(month -> new CapacityMonth(
                        month,
                        repaid(settlement.huabeiEntries(), month, today).plus(due(dues, Product.HUABEI, month, today)),
                        repaid(settlement.jiebeiEntries(), month, today).plus(due(dues, Product.JIEBEI, month, today)),
                        income.comesIn(month),
                        dues.stream().anyMatch(due -> isIn(due, month, today) && mayGrow(due, today))))
                .toList();
    }

    private static Money repaid(List<Entry> rows, YearMonth month, LocalDate today) {
        return rows.stream()
                .filter(entry -> entry.meaning().kind() == EntryKind.REPAYMENT
                        || entry.meaning().kind() == EntryKind.LOAN_REPAYMENT)
                .filter(entry -> entry.meaning().state() == EntryState.BOOKED)
                .filter(entry -> !entry.at().toLocalDate().isAfter(today))
                .filter(entry -> YearMonth.from(entry.at()).equals(month))
                .map(Entry::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money due(List<Due> dues, Product product, YearMonth month, LocalDate today) {
        return dues.stream()
                .filter(due -> due.product() == product)
                .filter(due -> isIn(due, month, today))
                .map(Due::outstanding)
                .reduce(Money.ZERO, Money::plus);
    }

    /** What is overdue burdens the present month. */
    private static boolean isIn(Due due, YearMonth month, LocalDate today) {
        LocalDate day = due.adjusted().isBefore(today) ? today : due.adjusted();
        return YearMonth.from(day).equals(month);
    }

    /** Whether more can be asked for than is known: the total is unknown, or the bill is not issued yet. */
    private static boolean mayGrow(Due due, LocalDate today) {
        boolean isOpenBill = due.product() == Product.HUABEI && due.month().isAfter(YearMonth.from(today));
        return due.total().isEmpty() || isOpenBill;
    }

    private List<Entry> incomeRows(LocalDate today) {
        EntryQuery rows = EntryQuery.ALL
                .ofKind(Optional.of(EntryKind.INCOME))
                .ofState(Optional.of(EntryState.BOOKED))
                .between(Optional.of(today.withDayOfMonth(1).minusMonths(MONTHS_BACK)), Optional.of(today));
        return entries.page(rows, 0, Integer.MAX_VALUE);
    }

    private List<PlannedFlow> planned() {
        return store.flows().stream()
                .map(KnownFlow::flow)
                .filter(flow -> flow.kind() == FlowKind.INCOME)
                .toList();
    }

    /** The income of a month, come or to come. */
    private record Income(List<Entry> rows, List<PlannedFlow> planned, LocalDate today) {
        /** Nothing that came in is no income known: it may come on an account that the ledger does not see. */
        Optional<Money> cameIn(YearMonth month) {
            return Optional.of(rowsOf(month)).filter(Money::isPositive);
        }

        /** Of the present month what came and is still planned; a payday that is past may have no row here. */
        Optional<Money> comesIn(YearMonth month) {
            if (planned.isEmpty()) {
                return mean();
            }
            boolean isPresent = month.equals(YearMonth.from(today));
            Money whole = plannedIn(month, month.atDay(1));
            return isPresent
                    ? Optional.of(rowsOf(month)
                                    .plus(plannedIn(month, today.plusDays(1)))
                                    .max(whole))
                            .filter(Money::isPositive)
                    : Optional.of(whole);
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
}
