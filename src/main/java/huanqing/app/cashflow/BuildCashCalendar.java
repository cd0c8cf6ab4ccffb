package huanqing.app.cashflow;

import huanqing.app.UnitOfWork;
import huanqing.app.credit.SettleDues;
import huanqing.app.credit.Settlement;
import huanqing.app.ledger.EntryStore;
import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.KnownFlow;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.settlement.SettledDue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lays every committed due, the person's planned flows and the money at hand on one calendar. Committed are open and overdue
 * dues, the terms of loans to come, and bills that are not issued yet as far as rows and instalments have filled them; what
 * may still be bought is not.
 */
public final class BuildCashCalendar {
    /** The usual number of days. */
    public static final int USUAL_DAYS = 180;

    private final UnitOfWork ledger;
    private final CashStore store;
    private final EntryStore entries;
    private final SettleDues settleDues;

    public BuildCashCalendar(UnitOfWork ledger, CashStore store, EntryStore entries, SettleDues settleDues) {
        this.ledger = ledger;
        this.store = store;
        this.entries = entries;
        this.settleDues = settleDues;
    }

    /**
     * Reads the ledger and lays its calendar.
     *
     * @param days how many, today the first of them
     */
    public DatedCash run(LocalDate today, int days) {
        return run(today, days, Supposed.NOTHING);
    }

    /** The same with other money at hand. */
    public DatedCash run(LocalDate today, int days, Supposed supposed) {
        return of(settleDues.run(today), today, days, supposed);
    }

    /** The same from a settlement at hand, whose day must be {@code today}; it may be one of a supposition. */
    public DatedCash of(Settlement settlement, LocalDate today, int days, Supposed supposed) {
        return ledger.read(() -> lay(settlement, today, days, supposed));
    }

    private DatedCash lay(Settlement settlement, LocalDate today, int days, Supposed supposed) {
        LocalDate last = today.plusDays(days - 1L);
        List<Due> dues = settlement.all().stream()
                .map(SettledDue::due)
                .filter(BuildCashCalendar::isCommitted)
                .filter(due -> !due.adjusted().isAfter(last))
                .toList();
        Optional<CashAtHand> said =
                supposed.cash().isPresent() ? Optional.empty() : store.cash().filter(cash -> isNotLater(cash, today));
        CashCalendar calendar = new CashCalendar(
                today,
                last,
                supposed.cash().or(() -> said.map(CashAtHand::amount)),
                supposed.reserve().or(() -> ReserveBook.read(entries, today).balance()),
                Stream.concat(committed(dues, today), planned(today, last)).toList());
        List<Due> unknown = dues.stream().filter(due -> due.total().isEmpty()).toList();
        return new DatedCash(calendar, dues, unknown, said.map(CashAtHand::asOf));
    }

    private static boolean isCommitted(Due due) {
        return due.state() == DueState.OPEN || due.state() == DueState.OVERDUE;
    }

    /** What was counted after the day of looking is not known on it. */
    private static boolean isNotLater(CashAtHand cash, LocalDate today) {
        return !cash.asOf().isAfter(today);
    }

    /** What is overdue, or within its days of grace, is wanted at once. */
    private static Stream<CashFlow> committed(List<Due> dues, LocalDate today) {
        return dues.stream()
                .filter(due -> due.outstanding().isPositive())
                .map(due -> CashFlow.due(
                        due.adjusted().isBefore(today) ? today : due.adjusted(),
                        FlowKind.COMMITTED_DUE,
                        due.outstanding(),
                        due.id()));
    }

    private Stream<CashFlow> planned(LocalDate today, LocalDate last) {
        return store.flows().stream().map(KnownFlow::flow).flatMap(flow -> flow.between(today, last).stream());
    }
}
