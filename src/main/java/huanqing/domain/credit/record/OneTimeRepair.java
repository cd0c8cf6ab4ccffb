package huanqing.domain.credit.record;

import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The one-time repair of credit records (L11, notice of the central bank of 22 December 2025): an overdue entry of 2020 to
 * 2025 of at most 10,000.00 that was repaid in full by 31 March 2026 is not shown any more. Example: due on 10 May 2025,
 * 800.00, repaid on 20 June 2025: hidden from 1 January 2026 on, not from June 2030.
 */
public final class OneTimeRepair {
    /** The first day on which a repaired entry may have arisen. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    /** The last such day. */
    public static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    private static final LocalDate REPAID_EARLY = LocalDate.of(2025, 11, 30);
    /** By then it must have been repaid in full. */
    public static final LocalDate REPAID_AT_LAST = LocalDate.of(2026, 3, 31);
    /** The largest entry that is repaired. */
    public static final Money MOST = Money.ofFen(1_000_000);

    private OneTimeRepair() {}

    /**
     * The last day on which a repaired entry can still be seen; empty where the repair does not hold.
     *
     * @param due the day that was missed; the entry arises on the day after it
     * @param amount what was overdue, in fen
     * @param settledOn when all of it was repaid
     */
    public static Optional<LocalDate> visibleUntil(LocalDate due, Money amount, LocalDate settledOn) {
        LocalDate arose = due.plusDays(1);
        boolean isMeant = !arose.isBefore(FIRST_DAY)
                && !arose.isAfter(LAST_DAY)
                && amount.compareTo(MOST) <= 0
                && !settledOn.isAfter(REPAID_AT_LAST);
        if (!isMeant) {
            return Optional.empty();
        }
        return Optional.of(
                settledOn.isAfter(REPAID_EARLY)
                        ? YearMonth.from(settledOn).plusMonths(1).atEndOfMonth()
                        : LAST_DAY);
    }
}
