package huanqing.domain.reserve;

import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Would the advised reserve have been enough? For the first day of past months: what would have been advised from the rows
 * until then, and what the time after it really asked for.
 *
 * @param trials oldest first; their times overlap, so they are no independent proofs
 */
public record Backtest(List<Trial> trials) {
    public static final Backtest NONE = new Backtest(List.of());

    /**
     * One look back.
     *
     * @param on the day on which the reserve would have been advised
     * @param advised at the confidence that is tested
     * @param needed how far the flows that came really fell below their start
     */
    public record Trial(LocalDate on, Money advised, Money needed) {
        public boolean isCovered() {
            return needed.compareTo(advised) <= 0;
        }
    }

    public Backtest {
        trials = List.copyOf(trials);
    }

    public int covered() {
        return Math.toIntExact(trials.stream().filter(Trial::isCovered).count());
    }

    public int of() {
        return trials.size();
    }
}
