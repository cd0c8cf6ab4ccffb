package huanqing.domain.cashflow.capacity;

import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the two debts took of the income and will take.
 *
 * @param past recent full months of which the ledger knows every row, oldest first: what was repaid, on what came in
 * @param ahead the present month and those to come: what is repaid and still due, on what is planned to come in
 */
public record Capacity(List<CapacityMonth> past, List<CapacityMonth> ahead) {
    public Capacity {
        past = List.copyOf(past);
        ahead = List.copyOf(ahead);
    }

    /** The past months as one: their sums over the sum of their incomes; unknown where no month had any income. */
    public Burden usual(Function<CapacityMonth, Burden> part) {
        Money service = sum(past.stream().map(month -> part.apply(month).service()));
        List<Money> incomes =
                past.stream().flatMap(month -> month.income().stream()).toList();
        Optional<Money> income = Optional.of(sum(incomes.stream())).filter(Money::isPositive);
        return Burden.of(service, incomes.size() == past.size() ? income : Optional.empty());
    }

    /** The month ahead that the dues lie on most heavily; empty when there is none or no income is known. */
    public Optional<CapacityMonth> heaviest() {
        return ahead.stream()
                .filter(month -> month.income().isPresent())
                .max(Comparator.comparing(Capacity::hasDuesWithoutIncome)
                        .thenComparing(month -> month.together().share().orElse(BigDecimal.ZERO)));
    }

    private static boolean hasDuesWithoutIncome(CapacityMonth month) {
        return month.together().share().isEmpty() && month.together().service().isPositive();
    }

    private static Money sum(Stream<Money> sums) {
        return sums.reduce(Money.ZERO, Money::plus);
    }
}
