package huanqing.domain.reserve.futures;

import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.Coverage.Span;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The past months from which futures are drawn. Only full months of which the ledger has every row count, from the first
 * use of a product on; of stretches apart the longest counts, of equals the newest. A month without rows is a month in
 * which nothing was bought.
 *
 * @param first the first month; empty when there is none
 * @param months the flows of each month, oldest first
 */
public record PastMonths(Optional<YearMonth> first, List<List<PastFlow>> months) {
    /** With fewer months there is no figure at a confidence; the rule of thumb (G1) stands in. */
    public static final int FEWEST = 6;

    public static final PastMonths NONE = new PastMonths(Optional.empty(), List.of());

    /** A statement exported on its last day leaves that day out; so few days do not make a month unknown. */
    private static final int BRIDGED_DAYS = 3;

    public PastMonths {
        months = months.stream().map(List::copyOf).toList();
    }

    /**
     * Gathers them from the ledger.
     *
     * @param entries of both products, and the incomes, in any order
     * @param withLoans whether Jiebei repayments are to be drawn: only where loans are unconfirmed, for the terms of the
     *     others are certain
     * @param lastDay rows after it do not count
     */
    public static PastMonths of(Collection<Entry> entries, Coverage known, boolean withLoans, LocalDate lastDay) {
        YearMonth use = entries.stream()
                .filter(entry -> entry.meaning().product() != Product.NONE)
                .filter(entry -> entry.meaning().state() == EntryState.BOOKED)
                .map(entry -> YearMonth.from(entry.at()))
                .min(YearMonth::compareTo)
                .orElse(YearMonth.from(lastDay));
        YearMonth from = use;
        int count = 0;
        for (Span span : known.bridging(BRIDGED_DAYS).spans()) {
            YearMonth first = firstFull(span.first());
            first = first.isBefore(use) ? use : first;
            LocalDate end = span.last().isBefore(lastDay) ? span.last() : lastDay;
            int full = (int) ChronoUnit.MONTHS.between(first, firstFull(end.plusDays(1))) - partOf(end);
            if (full >= Math.max(1, count)) {
                from = first;
                count = full;
            }
        }
        return count == 0 ? NONE : new PastMonths(Optional.of(from), gathered(entries, withLoans, from, count));
    }

    public int count() {
        return months.size();
    }

    /** Whether there are enough of them to draw from. */
    public boolean areEnough() {
        return count() >= FEWEST;
    }

    /** Whether Jiebei repayments are among what is drawn. */
    public boolean drawsLoans() {
        return months.stream().flatMap(List::stream).anyMatch(flow -> flow.kind() == DrawnKind.LOAN_REPAYMENT);
    }

    /** What each month held of a kind, in fen. */
    public long[] totals(DrawnKind kind) {
        return months.stream()
                .mapToLong(flows -> flows.stream()
                        .filter(flow -> flow.kind() == kind)
                        .mapToLong(PastFlow::fen)
                        .sum())
                .toArray();
    }

    private static YearMonth firstFull(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }

    /** 1 when the month after that day's is not the first unknown one, because its own month is not over. */
    private static int partOf(LocalDate end) {
        return end.plusDays(1).getDayOfMonth() == 1 ? 0 : 1;
    }

    private static List<List<PastFlow>> gathered(
            Collection<Entry> entries, boolean withLoans, YearMonth first, int count) {
        List<Map<Key, Long>> sums = new ArrayList<>();
        for (int month = 0; month < count; month++) {
            sums.add(new TreeMap<>());
        }
        for (Entry entry : entries) {
            long month = ChronoUnit.MONTHS.between(first, YearMonth.from(entry.at()));
            Optional<Key> key = Key.of(entry).filter(found -> withLoans || found.kind != DrawnKind.LOAN_REPAYMENT);
            if (key.isPresent() && month >= 0 && month < count) {
                long sign = entry.meaning().kind() == EntryKind.REFUND ? -1 : 1;
                sums.get((int) month).merge(key.get(), sign * entry.amount().fen(), Math::addExact);
            }
        }
        return sums.stream().map(PastMonths::flows).toList();
    }

    private static List<PastFlow> flows(Map<Key, Long> sums) {
        return sums.entrySet().stream()
                .map(sum -> new PastFlow(
                        sum.getKey().day(), sum.getKey().kind(), sum.getKey().terms(), sum.getValue()))
                .toList();
    }

    private record Key(int day, DrawnKind kind, int terms) implements Comparable<Key> {
        static Optional<Key> of(Entry entry) {
            boolean huabei = entry.meaning().product() == Product.HUABEI;
            Optional<DrawnKind> kind =
                    switch (entry.meaning().kind()) {
                        case PURCHASE, REFUND ->
                            huabei && entry.meaning().counts() ? Optional.of(DrawnKind.PURCHASE) : Optional.empty();
                        case LOAN_REPAYMENT -> booked(entry, DrawnKind.LOAN_REPAYMENT);
                        case INCOME -> booked(entry, DrawnKind.INCOME);
                        default -> Optional.empty();
                    };
            return kind.map(found -> new Key(
                    entry.at().getDayOfMonth(),
                    found,
                    Math.max(1, entry.meaning().terms())));
        }

        private static Optional<DrawnKind> booked(Entry entry, DrawnKind kind) {
            return entry.meaning().state() == EntryState.BOOKED ? Optional.of(kind) : Optional.empty();
        }

        @Override
        public int compareTo(Key other) {
            int byDay = Integer.compare(day, other.day);
            int byKind = byDay == 0 ? kind.compareTo(other.kind) : byDay;
            return byKind == 0 ? Integer.compare(terms, other.terms) : byKind;
        }
    }
}
