package huanqing.app.today;

import huanqing.app.UnitOfWork;
import huanqing.app.credit.SettleDues;
import huanqing.app.credit.Settlement;
import huanqing.app.ledger.EntryQuery;
import huanqing.app.ledger.EntryStore;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Gathers the first page: what is owed, what is due next, how the two repayments ran. */
public final class ShowToday {
    private static final int BORROWING_DAYS = 90;

    private final UnitOfWork ledger;
    private final EntryStore entries;
    private final SettleDues settleDues;

    public ShowToday(UnitOfWork ledger, EntryStore entries, SettleDues settleDues) {
        this.ledger = ledger;
        this.entries = entries;
        this.settleDues = settleDues;
    }

    public TodayView run(LocalDate today) {
        boolean empty = ledger.read(() -> entries.count(EntryQuery.ALL)) == 0;
        Settlement settlement = settleDues.run(today);
        List<Due> dues = settlement.all().stream().map(SettledDue::due).toList();
        Months months = new Months(settlement, dues, today);
        return new TodayView(
                today,
                empty,
                settlement.huabei().owed(),
                settlement.jiebei().owed(),
                next(dues, today),
                months.strands(),
                settlement.coverage().end(),
                months.onTimeInARow(),
                borrowings(settlement.jiebeiEntries(), today),
                UnusedProducts.of(settlement));
    }

    private static List<Due> next(List<Due> dues, LocalDate today) {
        LocalDate last = today.plusDays(TodayView.DAYS_AHEAD);
        return dues.stream()
                .filter(due -> due.state() == DueState.OVERDUE || isComing(due, today, last))
                .sorted(Comparator.comparing((Due due) -> due.state() != DueState.OVERDUE)
                        .thenComparing(Due::adjusted))
                .toList();
    }

    private static boolean isComing(Due due, LocalDate today, LocalDate last) {
        return due.state() == DueState.OPEN
                && !due.adjusted().isBefore(today)
                && !due.adjusted().isAfter(last);
    }

    private static int borrowings(List<Entry> jiebei, LocalDate today) {
        LocalDate first = today.minusDays(BORROWING_DAYS);
        return Math.toIntExact(jiebei.stream()
                .filter(entry -> entry.meaning().kind() == EntryKind.DRAWDOWN)
                .filter(entry -> entry.meaning().state() == EntryState.BOOKED)
                .map(entry -> entry.at().toLocalDate())
                .filter(day -> day.isAfter(first) && !day.isAfter(today))
                .count());
    }
}
