package huanqing.domain.linkage;

import huanqing.domain.credit.Due;
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
 * of looking is left out until it is over. A month is under stress when a due of it was paid late, only at the minimum,
 * or stands unpaid past its day.
 *
 * @param first the first month; empty when the products were never in use together
 */
public record SharedHistory(Optional<YearMonth> first, PairedMonths months) {
    private static final Set<EntryKind> USE =
            Set.of(EntryKind.PURCHASE, EntryKind.REPAYMENT, EntryKind.DRAWDOWN, EntryKind.LOAN_REPAYMENT);
    private static final Set<EntryKind> REPAID = Set.of(EntryKind.REPAYMENT, EntryKind.LOAN_REPAYMENT);
    private static final SharedHistory NONE = new SharedHistory(
            Optional.empty(), new PairedMonths(new long[0], new long[0], new boolean[0], new boolean[0]));

    /** The shared months up to a day; entries and dues may come in any order and of any product. */
    public static SharedHistory of(List<Entry> entries, List<Due> dues, LocalDate today) {
        Optional<YearMonth> first = later(firstUse(entries, Product.HUABEI), firstUse(entries, Product.JIEBEI));
        YearMonth last = min(
                lastFullMonth(today),
                min(lastUse(entries, dues, Product.HUABEI, today), lastUse(entries, dues, Product.JIEBEI, today)));
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

    private static Optional<YearMonth> later(Optional<YearMonth> one, Optional<YearMonth> other) {
        return one.flatMap(a -> other.map(b -> a.isAfter(b) ? a : b));
    }

    private static YearMonth min(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    private static long[] repaid(List<Entry> entries, Product product, YearMonth first, int months) {
        long[] fen = new long[months];
        for (Entry entry : entries) {
            boolean counts = entry.meaning().product() == product
                    && entry.meaning().state() == EntryState.BOOKED
                    && REPAID.contains(entry.meaning().kind());
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
