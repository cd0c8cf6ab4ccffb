package huanqing.ui.calendar;

import java.time.LocalDate;
import java.util.List;

/** One square of the month. */
public record Day(LocalDate date, boolean inMonth, boolean isToday, List<DayItem> items) {}
