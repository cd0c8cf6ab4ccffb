package huanqing.domain.reserve.futures;

import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Cash and reserve after the deduction of one day, over the futures. What comes in the evening shows on the next day.
 *
 * @param levels the quantiles at {@link #SHARES}
 */
public record FanDay(LocalDate on, List<Money> levels) {
    /** Half, 80% and 95% of the futures lie between the third and fifth, second and sixth, first and last. */
    public static final List<Double> SHARES = List.of(0.025, 0.10, 0.25, 0.50, 0.75, 0.90, 0.975);

    public FanDay {
        levels = List.copyOf(levels);
    }

    public Money median() {
        return levels.get(SHARES.size() / 2);
    }
}
