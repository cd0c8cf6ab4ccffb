package huanqing.domain.linkage;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.Coverage.Span;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The months in which both products were in use, with what the ledger says of each.
 *
 * <p>A product is in use from its first booked row to its last row or due. Only full months count: the month of the day
 * of looking is left out until it is over, and so is a month of which the ledger knows a part. A month is under stress when a due of it was paid late, only at the minimum,
 * or stands unpaid past its day.
 *
 * @param first the first month; empty when the products were never in use together
 */
public record SharedHistory(Optional<YearMonth> first, PairedMonths months) {
    private static final Set<EntryKind> USE =
            Set.of(EntryKind.PURCHASE, EntryKind.REPAYMENT, EntryKind.DRAWDOWN, EntryKind.LOAN_REPAYMENT);
    private static final Set<EntryKind> REPAID = Set.of(EntryKind.REPAYMENT, EntryKind.LOAN_REPAYMENT);
    /** A statement that was exported on its last day leaves that day out; so few days do not make a month unknown. */
    private static final int BRIDGED_DAYS = 3;

    private static final SharedHistory NONE = new SharedHistory(
            Optional.empty(), new PairedMonths(new long[0], new long[0], new boolean[0], new boolean[0]));

    /** Whether the entry is one of those that a month's sum is made of: a booked repayment. */
    public static boolean isRepayment(Entry entry) {
        return entry.meaning().state() == EntryState.BOOKED
                && REPAID.contains(entry.meaning().kind());
    }

    /**
     * The shared months of a ledger: of its stretches of days without a gap the one with the most of them, of equals the
     * newest, since what lies in a gap is unknown and not zero.
     *
     * @param entries in any order and of any product, as are the dues
     * @param known the days of which the ledger has every row; of its first and last month only full ones count
     */
    public static SharedHistory of(List<Entry> entries, List<Due> dues, Coverage known, LocalDate today) {
        SharedHistory longest = NONE;
        for (Span span : known.bridging(BRIDGED_DAYS).spans()) {
            SharedHistory history = within(entries, dues, span, today);
            longest = history.months.count() >= longest.months.count() ? history : longest;
        }
        return longest;
    }

    private static SharedHistory within(List<Entry> entries, List<Due> dues, Span span, LocalDate today) {
        LocalDate end = span.last().isBefore(today) ? span.last() : today;
        Optional<YearMonth> use = max(firstUse(entries, Product.HUABEI), firstUse(entries, Product.JIEBEI));
        Optional<YearMonth> first = max(use, Optional.of(firstFullMonth(span.first())));
        YearMonth last = min(
                lastFullMonth(end),
                min(lastUse(entries, dues, Product.HUABEI, end), lastUse(entries, dues, Product.JIEBEI, end)));
        if (first.isEmpty() || first.get().isAfter(last)) {
            return NONE;
        }
        int months = (int) ChronoUnit.MONTHS.between(first.get(), last) + 1;
        PairedMonths pair = new PairedMonths(
                repaid(entries, Product.HUABEI, first.get(), months),
                repaid(entries, Product.JIEBEI, first.get(), months),
                stress(dues, Product.HUABEI, first.get(), months),
                stress(dues, Product.JIEBEI, first.get(), months));
        return new SharedHistory(first, pair);
    }

    /** The last month; empty when there is none. */
    public Optional<YearMonth> last() {
        return first.map(month -> month.plusMonths(months.count() - 1L));
    }

    private static YearMonth firstFullMonth(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }

    private static YearMonth lastFullMonth(LocalDate today) {
        YearMonth month = YearMonth.from(today);
        return today.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
    }

    private static Stream<YearMonth> use(List<Entry> entries, Product product) {
        return entries.stream()
                .filter(entry -> entry.meaning().product() == product)
                .filter(entry -> entry.meaning().state() == EntryState.BOOKED)
                .filter(entry -> USE.contains(entry.meaning().kind()))
                .map(entry -> YearMonth.from(entry.at()));
    }

    private static Optional<YearMonth> firstUse(List<Entry> entries, Product product) {
        return use(entries, product).min(YearMonth::compareTo);
    }

    private static YearMonth lastUse(List<Entry> entries, List<Due> dues, Product product, LocalDate today) {
        Stream<YearMonth> fallen = dues.stream()
                .filter(due -> due.product() == product)
                .map(Due::adjusted)
                .filter(day -> !day.isAfter(today))
                .map(YearMonth::from);
        return Stream.concat(use(entries, product), fallen)
                .max(YearMonth::compareTo)
                .orElse(lastFullMonth(today));
    }

    private static Optional<YearMonth> max(Optional<YearMonth> one, Optional<YearMonth> other) {
        return one.flatMap(a -> other.map(b -> a.isAfter(b) ? a : b));
    }

    private static YearMonth min(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    private static long[] repaid(List<Entry> entries, Product product, YearMonth first, int months) {
        long[] fen = new long[months];
        for (Entry entry : entries) {
            boolean counts = entry.meaning().product() == product && isRepayment(entry);
            int month = index(first, YearMonth.from(entry.at()), months);
            if (counts && month >= 0) {
                fen[month] = Math.addExact(fen[month], entry.amount().fen());
            }
        }
        return fen;
    }

    private static boolean[] stress(List<Due> dues, Product product, YearMonth first, int months) {
        boolean[] stress = new boolean[months];
        for (Due due : dues) {
            int month = index(first, YearMonth.from(due.adjusted()), months);
            if (month >= 0 && due.product() == product && due.isStrained()) {
                stress[month] = true;
            }
        }
        return stress;
    }

    /** The place of a month in the series, or -1 outside it. */
    private static int index(YearMonth first, YearMonth month, int months) {
        long index = ChronoUnit.MONTHS.between(first, month);
        return index >= 0 && index < months ? (int) index : -1;
    }
}
