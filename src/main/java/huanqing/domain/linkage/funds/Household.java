package huanqing.domain.linkage.funds;

import huanqing.domain.credit.Due;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the signs of debt rolling look at.
 *
 * @param today the day of looking; the signs look back {@value #MONTHS_BACK} months from it
 * @param entries of all debts, in any order
 * @param monthlyIncome empty when the ledger does not tell
 * @param totalDebt what is owed on everything; empty when unknown
 * @param openLenders with an open balance; empty when unknown
 */
public record Household(
        LocalDate today,
        List<Entry> entries,
        List<Due> dues,
        Optional<Money> monthlyIncome,
        Optional<Money> totalDebt,
        Optional<Integer> openLenders) {
    /** What lies longer back no longer speaks of the person's present. */
    public static final int MONTHS_BACK = 12;

    LocalDate since() {
        return today.minusMonths(MONTHS_BACK);
    }

    /** Loans paid out and booked within the time looked at, oldest first. */
    List<Entry> loans() {
        return booked(EntryKind.DRAWDOWN).stream()
                .filter(entry -> entry.at().toLocalDate().isAfter(since()))
                .toList();
    }

    List<Entry> booked(EntryKind kind) {
        return entries.stream()
                .filter(entry -> entry.meaning().kind() == kind)
                .filter(entry -> entry.meaning().state() == EntryState.BOOKED)
                .filter(entry -> !entry.at().toLocalDate().isAfter(today))
                .sorted(Comparator.comparing(Entry::at)
                        .thenComparingLong(entry -> entry.id().value()))
                .toList();
    }
}
