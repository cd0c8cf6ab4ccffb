package huanqing.app.today;

import huanqing.domain.credit.Due;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the first page shows.
 *
 * @param owedHuabei what is owed now, billed and unbilled; empty when the opening balance is unknown
 * @param owedJiebei the open principal of all loans as far as it is known
 * @param next the next dues, soonest first, within {@value #DAYS_AHEAD} days, overdue ones at the head
 * @param strands the last twelve months, oldest first
 * @param knownUntil the last day of which the ledger knows every row; payments after it cannot be seen
 * @param onTimeMonths how many months in a row, up to the last full one, had every due paid on time
 * @param borrowingsIn90Days how many loans were drawn in the last 90 days
 */
public record TodayView(
        LocalDate today,
        boolean ledgerEmpty,
        Optional<Money> owedHuabei,
        Optional<Money> owedJiebei,
        List<Due> next,
        List<MonthStrand> strands,
        Optional<LocalDate> knownUntil,
        int onTimeMonths,
        int borrowingsIn90Days) {
    public static final int DAYS_AHEAD = 60;
}
