package huanqing.app.today;

import java.time.LocalDate;

/** Gathers the first page: what is owed, what is due next, how the two repayments ran. */
public interface ShowToday {
    TodayView run(LocalDate today);
}
