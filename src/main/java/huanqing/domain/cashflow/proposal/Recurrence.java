package huanqing.domain.cashflow.proposal;

import huanqing.domain.ledger.Entry;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Rows of one counterparty that come about the same day of each month with about the same sum.
 *
 * @param day of the month, by the row that the others lie around
 * @param rows one a month, oldest first
 */
record Recurrence(int day, List<Entry> rows) {
    /** Paydays move around weekends and holidays by no more than this. */
    static final int DAYS_OFF = 4;
    /** Looks back over so many months, the present one included. */
    static final int MONTHS = 7;

    private static final int LEAST_MONTHS = 3;
    /** What was last seen longer ago than this has ended. */
    private static final int DAYS_SINCE = 40;
    /** More rows of the like a month than this are no monthly flow but a habit. */
    private static final int TIMES_A_MONTH = 2;

    /** The longest recurrence among rows of one counterparty, if there is one. */
    static Optional<Recurrence> among(List<Entry> rows, BigDecimal tolerance, LocalDate asOf) {
        return rows.stream()
                .map(anchor -> around(anchor, rows, tolerance, asOf))
                .filter(found -> found.rows.size() >= LEAST_MONTHS)
                .filter(found -> found.last().until(asOf, ChronoUnit.DAYS) <= DAYS_SINCE)
                .filter(found -> found.isMonthly(rows, tolerance))
                .max(Comparator.comparingInt((Recurrence found) -> found.rows.size())
                        .thenComparing(Recurrence::last));
    }

    private static Recurrence around(Entry anchor, List<Entry> rows, BigDecimal tolerance, LocalDate asOf) {
        int day = anchor.at().getDayOfMonth();
        List<Entry> found = new ArrayList<>();
        YearMonth present = YearMonth.from(asOf);
        for (int back = MONTHS - 1; back >= 0; back--) {
            LocalDate expected = on(day, present.minusMonths(back));
            rows.stream()
                    .filter(row -> !found.contains(row))
                    .filter(row -> isAlike(row.amount(), anchor.amount(), tolerance))
                    .filter(row -> off(row, expected) <= DAYS_OFF)
                    .min(Comparator.comparingLong(row -> off(row, expected)))
                    .ifPresent(found::add);
        }
        return new Recurrence(day, List.copyOf(found));
    }

    private boolean isMonthly(List<Entry> all, BigDecimal tolerance) {
        Money sum = rows.get(rows.size() - 1).amount();
        long alike = all.stream()
                .filter(row -> isAlike(row.amount(), sum, tolerance))
                .count();
        return alike <= (long) TIMES_A_MONTH * rows.size();
    }

    /** The expected day after the last row. */
    LocalDate next(int onDay) {
        YearMonth month = YearMonth.from(last().minusDays(DAYS_OFF));
        LocalDate next = on(onDay, month);
        while (next.isBefore(last().plusDays(DAYS_OFF + 1L))) {
            month = month.plusMonths(1);
            next = on(onDay, month);
        }
        return next;
    }

    LocalDate last() {
        return rows.get(rows.size() - 1).at().toLocalDate();
    }

    private static LocalDate on(int day, YearMonth month) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private static long off(Entry row, LocalDate expected) {
        return Math.abs(expected.until(row.at().toLocalDate(), ChronoUnit.DAYS));
    }

    /** Whether two sums differ by at most so much of the second. */
    static boolean isAlike(Money one, Money other, BigDecimal tolerance) {
        Money apart = one.minus(other).max(other.minus(one));
        return apart.compareTo(other.times(tolerance, RoundingMode.DOWN)) <= 0;
    }
}
