package huanqing.domain.reserve;

import huanqing.domain.money.Money;
import java.util.Optional;

/** How the reserve at hand stands to its target. */
public enum ReserveLight {
    /** Nobody has said what lies in reserve. */
    UNKNOWN,
    /** Less than half of the target. */
    SHORT,
    /** At least half of it. */
    LOW,
    /** The target is reached, but it lacks dues of which the sum is unknown. */
    ENOUGH_FOR_KNOWN,
    ENOUGH;

    /** @param allDuesKnown whether the target holds all that will be due */
    public static ReserveLight of(Optional<Money> reserve, Money target, boolean allDuesKnown) {
        if (reserve.isEmpty()) {
            return UNKNOWN;
        }
        if (reserve.get().compareTo(target) >= 0) {
            return allDuesKnown ? ENOUGH : ENOUGH_FOR_KNOWN;
        }
        return reserve.get().times(2).compareTo(target) >= 0 ? LOW : SHORT;
    }
}
