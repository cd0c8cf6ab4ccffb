package huanqing.app.calendar;

import huanqing.app.cashflow.PlanFlows;
import huanqing.app.credit.SettleDues;
import huanqing.domain.cashflow.CashFlow;
import java.time.LocalDate;
import java.util.List;

/** Gathers what falls on which day. */
public final class ShowCalendar {
    private final SettleDues settleDues;
    private final PlanFlows planFlows;

    public ShowCalendar(SettleDues settleDues, PlanFlows planFlows) {
        this.settleDues = settleDues;
        this.planFlows = planFlows;
    }

    public CalendarView run(LocalDate today) {
        return new CalendarView(today, DatedDues.of(settleDues.run(today), today), flows(today));
    }

    /** From the month before on, so that the days that have just passed are still full. */
    private List<CashFlow> flows(LocalDate today) {
        return planFlows.all().stream()
                .flatMap(known -> known.flow().between(today.minusMonths(1), today.plusYears(1)).stream())
                .sorted(CashFlow.IN_TIME)
                .toList();
    }
}
