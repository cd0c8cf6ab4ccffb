package huanqing.domain.reserve;

import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How much to set aside at each payday so that the reserve reaches its target: equal sums, and what does not divide with
 * the last. Exact, in fen.
 *
 * <p>Example: 100.00 is missing and three paydays come: 33.33, 33.33, 33.34.
 *
 * @param missing the target less the reserve at hand, 0 when it is reached
 * @param deposits by their day; empty when nothing is missing or when no payday comes in time
 */
public record SavingPlan(Money missing, List<Deposit> deposits) {
    /** What is set aside on a day, and the reserve afterwards. */
    public record Deposit(LocalDate on, Money amount, Money reserveAfter) {}

    public SavingPlan {
        deposits = List.copyOf(deposits);
    }

    /** @param paydays until the day by which the target is to be reached, in any order; a day counts once */
    public static SavingPlan of(Money target, Money reserve, List<LocalDate> paydays) {
        Money missing = target.minus(reserve).max(Money.ZERO);
        List<LocalDate> days = paydays.stream().distinct().sorted().toList();
        List<Deposit> deposits = new ArrayList<>();
        Money saved = reserve;
        for (int i = 0; i < days.size() && missing.isPositive(); i++) {
            boolean isLast = i == days.size() - 1;
            Money amount = isLast ? target.minus(saved) : missing.dividedDown(days.size());
            saved = saved.plus(amount);
            deposits.add(new Deposit(days.get(i), amount, saved));
        }
        return new SavingPlan(missing, deposits);
    }

    /** Whether the target is reached in the end. */
    public boolean isEnough() {
        return missing.isZero() || !deposits.isEmpty();
    }
}
