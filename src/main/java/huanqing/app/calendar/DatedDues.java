package huanqing.app.calendar;

import huanqing.app.credit.Settlement;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.bills.ComingBills;
import huanqing.domain.credit.settlement.SettledDue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dues of a ledger by their day, with the days of bills that do not exist yet. */
public final class DatedDues {
    /** How far ahead a calendar looks. */
    private static final int YEARS_AHEAD = 1;

    private DatedDues() {}

    /** Everything up to a year after today; a bill to come has no sum, and none stands in a ledger without Huabei. */
    public static List<Due> of(Settlement settlement, LocalDate today) {
        LocalDate last = today.plusYears(YEARS_AHEAD);
        List<Due> all = settlement.all().stream().map(SettledDue::due).toList();
        return Stream.concat(all.stream(), coming(settlement, all, today, last))
                .filter(due -> !due.adjusted().isAfter(last))
                .sorted(Comparator.comparing(Due::adjusted)
                        .thenComparing(due -> due.id().value()))
                .toList();
    }

    private static Stream<Due> coming(Settlement settlement, List<Due> all, LocalDate today, LocalDate last) {
        if (settlement.huabeiEntries().isEmpty()) {
            return Stream.empty();
        }
        Set<DueId> known = all.stream().map(Due::id).collect(Collectors.toSet());
        return ComingBills.between(
                today, last, settlement.contracts().huabeiOrUsual().cycles(), known)
                .stream();
    }
}
