package huanqing.app.reserve;

import huanqing.app.UnitOfWork;
import huanqing.app.cashflow.CashStore;
import huanqing.app.credit.Settlement;
import huanqing.app.ledger.EntryQuery;
import huanqing.app.ledger.EntryStore;
import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.KnownFlow;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.reserve.futures.Outlook;
import huanqing.domain.reserve.futures.PastMonths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what futures are drawn from: the calendar, the past months, the entered flows. */
public final class LookAhead {
    private final UnitOfWork ledger;
    private final EntryStore entries;
    private final CashStore cash;

    public LookAhead(UnitOfWork ledger, EntryStore entries, CashStore cash) {
        this.ledger = ledger;
        this.entries = entries;
        this.cash = cash;
    }

    /**
     * What the ledger knows besides the dues.
     *
     * @param incomes booked ones
     */
    record Means(List<Entry> incomes, List<PlannedFlow> planned) {}

    Means means() {
        EntryQuery incomes =
                EntryQuery.ALL.ofKind(Optional.of(EntryKind.INCOME)).ofState(Optional.of(EntryState.BOOKED));
        return ledger.read(() -> new Means(
                entries.page(incomes, 0, entries.count(incomes)),
                cash.flows().stream().map(KnownFlow::flow).toList()));
    }

    /**
     * The outlook of a day.
     *
     * @param today the day of the settlement; later rows do not count
     */
    Outlook of(CashCalendar calendar, Settlement settlement, Means means, LocalDate today) {
        LocalDate knownUntil = settlement
                .coverage()
                .end()
                .filter(end -> end.isBefore(today))
                .orElse(settlement.coverage().equals(Coverage.NONE) ? today.minusDays(1) : today);
        return new Outlook(
                withHiddenParts(calendar, settlement),
                means.planned(),
                past(settlement, means, today),
                settlement.contracts().huabeiOrUsual().cycles(),
                knownUntil,
                closed(settlement));
    }

    /** Loans whose terms nobody confirmed may fall due, and how much is not known. */
    static boolean hasUnconfirmedLoans(Settlement settlement) {
        return settlement.jiebei().owed().isEmpty()
                && settlement.all().stream()
                        .map(SettledDue::due)
                        .anyMatch(due -> due.product() == Product.JIEBEI && due.state() == DueState.OPEN);
    }

    private static PastMonths past(Settlement settlement, Means means, LocalDate today) {
        List<Entry> all = new ArrayList<>(settlement.huabeiEntries());
        all.addAll(settlement.jiebeiEntries());
        all.addAll(means.incomes());
        boolean withLoans = hasUnconfirmedLoans(settlement)
                && settlement.contracts().loans().isEmpty();
        return PastMonths.of(all, settlement.coverage(), withLoans, today);
    }

    /**
     * Rows do not tell the fees of instalments, so a bill with such a fee is known in part only. What the newest paid bill
     * of that kind came to beyond its known parts is likely to come again.
     */
    private static CashCalendar withHiddenParts(CashCalendar calendar, Settlement settlement) {
        Money hidden = Money.ZERO;
        for (SettledDue settled : settlement.huabei().dues()) {
            Due due = settled.due();
            boolean isTold = due.source() == DueSource.STATEMENT
                    && due.total().isPresent()
                    && due.parts().principal().isPresent()
                    && settled.claims().computed().isEmpty();
            hidden = isTold ? due.total().get().minus(due.parts().known()).max(Money.ZERO) : hidden;
        }
        List<CashFlow> flows = new ArrayList<>(calendar.flows());
        for (SettledDue settled : settlement.huabei().dues()) {
            Due due = settled.due();
            boolean isOpen = due.state() == DueState.OPEN && due.total().isEmpty();
            if (isOpen && due.parts().principal().isPresent() && hidden.isPositive()) {
                flows.add(CashFlow.due(due.adjusted(), FlowKind.COMMITTED_DUE, hidden, due.id()));
            }
        }
        return calendar.keeping(flows);
    }

    /** Dues that take nothing more: settled ones, and those whose total Alipay or the person has said. */
    private static Set<DueId> closed(Settlement settlement) {
        return settlement.all().stream()
                .map(SettledDue::due)
                .filter(due -> due.state() != DueState.OPEN || due.source() != DueSource.COMPUTED)
                .map(Due::id)
                .collect(Collectors.toSet());
    }
}
