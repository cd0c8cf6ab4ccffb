package huanqing.domain.reserve.futures;

import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.Rhythm;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.huabei.BillCycles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is known of the time ahead, and the past from which the rest is drawn.
 *
 * @param calendar the committed dues, the entered flows, the money at hand
 * @param planned the entered flows by their rhythm
 * @param cycles say with which bill a purchase falls due
 * @param knownUntil purchases up to this day are in the ledger; drawn ones come after it
 * @param stated bills whose total Alipay or the person has said: nothing is added to them
 */
public record Outlook(
        CashCalendar calendar,
        List<PlannedFlow> planned,
        PastMonths past,
        BillCycles cycles,
        LocalDate knownUntil,
        Set<DueId> stated) {
    public Outlook {
        planned = List.copyOf(planned);
        stated = Set.copyOf(stated);
    }

    public IncomeSource income() {
        return IncomeSource.of(past, planned);
    }

    /** The entered monthly incomes, on whose days a drawn month's income comes. */
    List<PlannedFlow> paydays() {
        return planned.stream()
                .filter(flow -> flow.kind().isInflow() && flow.rhythm() == Rhythm.MONTHLY)
                .toList();
    }

    /** What is the same in every future. */
    List<CashFlow> certain() {
        List<CashFlow> certain = new ArrayList<>(calendar.flows());
        certain.removeIf(flow -> flow.kind() == FlowKind.EXPECTED_DUE);
        if (income() == IncomeSource.DRAWN) {
            paydays().stream()
                    .flatMap(payday -> payday.between(calendar.from(), calendar.to()).stream())
                    .forEach(certain::remove);
        }
        return certain;
    }
}
