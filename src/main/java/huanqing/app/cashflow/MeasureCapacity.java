package huanqing.app.cashflow;

import huanqing.app.UnitOfWork;
import huanqing.app.credit.SettleDues;
import huanqing.app.credit.Settlement;
import huanqing.app.ledger.EntryQuery;
import huanqing.app.ledger.EntryStore;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.KnownFlow;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.capacity.Capacity;
import huanqing.domain.cashflow.capacity.CapacityMonth;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
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
        MonthlyIncome income = ledger.read(() -> new MonthlyIncome(incomeRows(today), planned(), today));
        MonthlyService huabei = MonthlyService.of(Product.HUABEI, settlement, today);
        MonthlyService jiebei = MonthlyService.of(Product.JIEBEI, settlement, today);
        YearMonth present = YearMonth.from(today);
        List<CapacityMonth> past = IntStream.rangeClosed(-MONTHS_BACK, -1)
                .mapToObj(present::plusMonths)
                .filter(month -> settlement.coverage().covers(month.atDay(1), month.atEndOfMonth()))
                .map(month -> new CapacityMonth(
                        month, huabei.past(month, income.cameIn(month)), jiebei.past(month, income.cameIn(month))))
                .toList();
        List<CapacityMonth> ahead = IntStream.range(0, MONTHS_AHEAD)
                .mapToObj(present::plusMonths)
                .map(month -> new CapacityMonth(
                        month, huabei.ahead(month, income.comesIn(month)), jiebei.ahead(month, income.comesIn(month))))
                .toList();
        return new Capacity(past, ahead);
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
}
