package huanqing.app.calendar;

import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.credit.Due;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What the calendar shows.
 *
 * @param dues all that are known and those to come within a year, by their day
 * @param reminders when the person is told of a due that is to come, in time
 * @param flows paydays and fixed outflows from a month back to a year ahead, by their day
 */
public record CalendarView(LocalDate today, List<Due> dues, List<Told> reminders, List<CashFlow> flows) {
    /** A reminder to come. */
    public record Told(LocalDateTime at, Due due) {}

    public boolean isEmpty() {
        return dues.isEmpty() && flows.isEmpty();
    }
}
