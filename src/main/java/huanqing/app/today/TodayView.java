package huanqing.app.today;

import huanqing.domain.credit.Due;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
 * @param unused products of which months of known days hold no row and nobody confirmed a contract: nothing is owed on them
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
        int borrowingsIn90Days,
        Set<Product> unused) {
    public static final int DAYS_AHEAD = 60;

    public TodayView {
        unused = Set.copyOf(unused);
    }

    /** What is owed on all products that are used, in fen; empty when that of one is unknown, or when none is used. */
    public Optional<Money> owedTogether() {
        return Stream.of(Product.HUABEI, Product.JIEBEI)
                .filter(product -> !unused.contains(product))
                .map(this::owed)
                .reduce((one, other) -> one.flatMap(sum -> other.map(sum::plus)))
                .flatMap(sum -> sum);
    }

    private Optional<Money> owed(Product product) {
        return product == Product.HUABEI ? owedHuabei : owedJiebei;
    }
}
