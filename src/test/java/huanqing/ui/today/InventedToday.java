package huanqing.ui.today;

import huanqing.app.today.MonthStrand;
import huanqing.app.today.TodayView;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.Parts;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Invented first pages. */
public final class InventedToday {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private InventedToday() {}

    public static TodayView filled() {
        return with(
                Optional.of(Money.ofFen(501_244)),
                List.of(
                        due(Product.HUABEI, LocalDate.of(2026, 12, 10), Optional.of(198_487L), DueState.OPEN),
                        due(Product.JIEBEI, LocalDate.of(2026, 12, 18), Optional.of(158_802L), DueState.OPEN),
                        due(Product.HUABEI, LocalDate.of(2027, 1, 10), Optional.empty(), DueState.OPEN),
                        due(Product.JIEBEI, LocalDate.of(2027, 1, 18), Optional.of(158_802L), DueState.OPEN)));
    }

    public static TodayView overdue() {
        return with(
                Optional.empty(),
                List.of(
                        due(Product.JIEBEI, LocalDate.of(2026, 11, 18), Optional.of(158_802L), DueState.OVERDUE),
                        due(Product.HUABEI, LocalDate.of(2026, 12, 10), Optional.of(198_487L), DueState.OPEN)));
    }

    public static TodayView unknown() {
        return new TodayView(
                TODAY,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(due(Product.HUABEI, LocalDate.of(2026, 12, 10), Optional.empty(), DueState.OPEN)),
                List.of(),
                Optional.of(TODAY),
                0,
                0,
                Set.of());
    }

    public static TodayView empty() {
        return new TodayView(
                TODAY,
                true,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                0,
                0,
                Set.of());
    }

    public static TodayView with(Optional<Money> owedHuabei, List<Due> next) {
        return new TodayView(
                TODAY,
                false,
                owedHuabei,
                Optional.of(Money.ofFen(1_241_966)),
                next,
                strands(),
                Optional.of(TODAY.minusDays(3)),
                7,
                4,
                Set.of());
    }

    public static TodayView onlyHuabei() {
        return new TodayView(
                TODAY,
                false,
                Optional.of(Money.ofFen(501_244)),
                Optional.empty(),
                List.of(),
                strands(),
                Optional.of(TODAY.minusDays(3)),
                7,
                0,
                Set.of(Product.JIEBEI));
    }

    public static Due due(Product product, LocalDate day, Optional<Long> fen, DueState state) {
        return new Due(
                new DueId(product.name().toLowerCase(Locale.ROOT) + "-" + day),
                product,
                YearMonth.from(day).minusMonths(product == Product.HUABEI ? 1 : 0),
                day,
                day,
                fen.map(Money::ofFen),
                product == Product.HUABEI ? fen.map(sum -> Money.ofFen(sum / 5)) : Optional.empty(),
                Money.ZERO,
                Parts.UNKNOWN,
                state,
                DueSource.COMPUTED,
                Optional.empty());
    }

    /** Nothing strained in twelve months; of the last ones it is not known whether their dues were paid. */
    public static TodayView calm(int unknown, Set<Product> unused) {
        List<MonthStrand> months = IntStream.range(0, 12)
                .mapToObj(i -> new MonthStrand(
                        YearMonth.of(2025, 12).plusMonths(i),
                        Money.ZERO,
                        Money.ofFen(85_829),
                        false,
                        false,
                        i >= 12 - unknown))
                .toList();
        return new TodayView(
                TODAY,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                months,
                Optional.of(TODAY.minusDays(3)),
                0,
                0,
                unused);
    }

    private static List<MonthStrand> strands() {
        return IntStream.range(0, 12)
                .mapToObj(i -> new MonthStrand(
                        YearMonth.of(2025, 12).plusMonths(i),
                        Money.ofFen(150_000 + 7_919L * ((i * 5) % 12)),
                        Money.ofFen(i < 2 ? 0 : 60_000 + 9_000L * i),
                        i == 2 || i == 8,
                        i == 8 || i == 9,
                        false))
                .toList();
    }
}
