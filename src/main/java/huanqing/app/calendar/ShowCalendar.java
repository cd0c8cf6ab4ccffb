package huanqing.app.calendar;

import huanqing.app.cashflow.PlanFlows;
import huanqing.app.credit.SettleDues;
import huanqing.app.reminder.ChangeRules;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.credit.Due;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Gathers what falls on which day. */
public final class ShowCalendar {
    private final SettleDues settleDues;
    private final PlanFlows planFlows;
    private final ChangeRules rules;

    public ShowCalendar(SettleDues settleDues, PlanFlows planFlows, ChangeRules rules) {
        this.settleDues = settleDues;
        this.planFlows = planFlows;
        this.rules = rules;
    }

    public CalendarView run(LocalDate today) {
        List<Due> dues = DatedDues.of(settleDues.run(today), today);
        return new CalendarView(today, dues, reminders(dues, today), flows(today));
    }

    private List<CalendarView.Told> reminders(List<Due> dues, LocalDate today) {
        DueReminders reminders = new DueReminders(rules.now());
        return dues.stream()
                .flatMap(due -> reminders.of(due).stream().map(at -> new CalendarView.Told(at, due)))
                .filter(told -> !told.at().toLocalDate().isBefore(today))
                .sorted(Comparator.comparing(CalendarView.Told::at))
                .toList();
    }

    /** From the month before on, so that the days that have just passed are still full. */
    private List<CashFlow> flows(LocalDate today) {
        return planFlows.all().stream()
                .flatMap(known -> known.flow().between(today.minusMonths(1), today.plusYears(1)).stream())
                .sorted(CashFlow.IN_TIME)
                .toList();
    }
}
