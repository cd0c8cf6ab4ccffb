package huanqing.app.reserve;

import huanqing.domain.money.Money;
import huanqing.domain.reserve.ReserveLight;
import java.util.Optional;

/**
 * The reserve in one look.
 *
 * @param confidence the chosen share of futures; empty while the past has too few months for a figure at a confidence, so
 *     that the target is only what is committed
 * @param reserve at hand; empty when the ledger knows none
 * @param safe what could be spent today as far as dues are known; empty when the cash at hand is unknown
 * @param allDuesKnown false while a due is not in the target because nobody knows its sum
 */
public record ReserveGlance(
        Optional<Double> confidence,
        Money target,
        Optional<Money> reserve,
        Optional<Money> safe,
        boolean allDuesKnown) {
    public ReserveLight light() {
        return ReserveLight.of(reserve, target, allDuesKnown);
    }

    /**
     * The whole percent of the target that is there, 100 at most; empty when the reserve is unknown, and when it reaches
     * a target that lacks a due.
     */
    public Optional<Integer> percent() {
        return reserve.filter(present -> allDuesKnown || present.compareTo(target) < 0)
                .map(present -> present.compareTo(target) >= 0
                        ? 100
                        : Math.toIntExact(
                                Math.floorDiv(present.max(Money.ZERO).times(100).fen(), target.fen())));
    }

    /** What is missing; empty when the reserve is unknown. */
    public Optional<Money> gap() {
        return reserve.map(present -> target.minus(present).max(Money.ZERO));
    }
}
