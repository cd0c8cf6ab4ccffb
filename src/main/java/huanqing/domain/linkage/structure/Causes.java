package huanqing.domain.linkage.structure;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.Product;
import huanqing.domain.linkage.structure.CauseFigure.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The four causes of "Huabei cannot be linked with Jiebei", checked against the last 12 months of the ledger. */
public final class Causes {
    private static final int MONTHS = 12;
    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(365);
    private static final BigDecimal JIEBEI_PENALTY_FACTOR = new BigDecimal("1.5");
    private static final BigDecimal LINE = new BigDecimal("0.24");
    private static final List<Product> PRODUCTS = List.of(Product.HUABEI, Product.JIEBEI);
    private static final Set<DueState> LATE = Set.of(DueState.PAID_LATE, DueState.OVERDUE);

    private final LocalDate today;
    private final List<Entry> borrowings;
    private final long months;
    private final List<Due> dues;
    private final Map<Product, BigDecimal> dailyRates;
    private final List<Integer> loanTerms;

    /**
     * @param dailyRates per product as far as they are known, e.g. 0.0005
     * @param loanTerms the terms of the loans as far as they are known
     */
    public Causes(
            LocalDate today,
            List<Entry> entries,
            List<Due> dues,
            Map<Product, BigDecimal> dailyRates,
            List<Integer> loanTerms) {
        this.today = today;
        this.dues = dues;
        this.dailyRates = dailyRates;
        this.loanTerms = loanTerms;
        months = monthsOf(entries);
        borrowings = entries.stream()
                .filter(entry -> entry.meaning().counts())
                .filter(entry -> entry.meaning().kind() == EntryKind.PURCHASE
                        || entry.meaning().kind() == EntryKind.DRAWDOWN)
                .filter(entry -> inYear(entry.at().toLocalDate()))
                .toList();
    }

    /** The months that the ledger tells of, at most 12. */
    private long monthsOf(List<Entry> entries) {
        return entries.stream()
                .map(entry -> ChronoUnit.MONTHS.between(entry.at().toLocalDate(), today) + 1)
                .max(Long::compare)
                .map(known -> Math.max(1, Math.min(MONTHS, known)))
                .orElse(1L);
    }

    /** One finding for each {@link Cause}, in order. */
    public List<CauseFinding> find() {
        return List.of(
                finding(Cause.CREDIT_STANDING, Measure.LATE_DUES, Measure.BORROWINGS_A_MONTH),
                finding(Cause.POSITIONING, Measure.MEDIAN_TICKET, Measure.BORROWINGS_A_MONTH, Measure.MEDIAN_TERMS),
                finding(Cause.SYSTEM_AND_PARTNERS, Measure.LENDERS_NAMED),
                finding(
                        Cause.REGULATION,
                        Measure.ANNUAL_RATE,
                        Measure.OVERDUE_ANNUAL_RATE,
                        Measure.ABOVE_24_PERCENT_LINE));
    }

    private CauseFinding finding(Cause cause, Measure... measures) {
        List<CauseFigure> figures = new ArrayList<>();
        for (Measure measure : measures) {
            for (Product product : PRODUCTS) {
                figures.add(new CauseFigure(measure, product, value(measure, product)));
            }
        }
        return new CauseFinding(cause, List.copyOf(figures));
    }

    private Optional<BigDecimal> value(Measure measure, Product product) {
        return switch (measure) {
            case LATE_DUES -> lateDues(product);
            case BORROWINGS_A_MONTH -> borrowingsAMonth(product);
            case MEDIAN_TICKET ->
                median(of(product).stream().map(entry -> entry.amount().fen()).toList());
            case MEDIAN_TERMS -> median(terms(product));
            case LENDERS_NAMED -> lenders(product);
            case ANNUAL_RATE -> rate(product).map(daily -> daily.multiply(DAYS_A_YEAR));
            case OVERDUE_ANNUAL_RATE -> overdueRate(product);
            case ABOVE_24_PERCENT_LINE -> overdueRate(product).map(rate -> rate.subtract(LINE));
        };
    }

    private Optional<BigDecimal> lateDues(Product product) {
        List<Due> judged = dues.stream()
                .filter(due -> due.product() == product && inYear(due.adjusted()))
                .toList();
        long late = judged.stream().filter(due -> LATE.contains(due.state())).count();
        return judged.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.valueOf(late));
    }

    private Optional<BigDecimal> borrowingsAMonth(Product product) {
        return Optional.of(
                BigDecimal.valueOf(of(product).size()).divide(BigDecimal.valueOf(months), 2, RoundingMode.HALF_UP));
    }

    private List<Long> terms(Product product) {
        if (product == Product.JIEBEI) {
            return loanTerms.stream().map(Integer::longValue).toList();
        }
        return of(product).stream()
                .map(entry -> (long) Math.max(1, entry.meaning().terms()))
                .toList();
    }

    private Optional<BigDecimal> lenders(Product product) {
        long named = of(product).stream()
                .flatMap(entry -> entry.meaning().lender().stream())
                .distinct()
                .count();
        return named == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(named));
    }

    private Optional<BigDecimal> rate(Product product) {
        return Optional.ofNullable(dailyRates.get(product));
    }

    private Optional<BigDecimal> overdueRate(Product product) {
        BigDecimal factor = product == Product.JIEBEI ? JIEBEI_PENALTY_FACTOR : BigDecimal.ONE;
        return rate(product).map(daily -> daily.multiply(factor).multiply(DAYS_A_YEAR));
    }

    /** The middle value, of an even number the lower of the two middle ones. */
    private static Optional<BigDecimal> median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sorted.get((sorted.size() - 1) / 2)));
    }

    private List<Entry> of(Product product) {
        return borrowings.stream()
                .filter(entry -> entry.meaning().product() == product)
                .toList();
    }

    private boolean inYear(LocalDate date) {
        return date.isAfter(today.minusMonths(MONTHS)) && !date.isAfter(today);
    }
}
