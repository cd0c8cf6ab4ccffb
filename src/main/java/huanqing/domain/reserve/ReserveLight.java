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
    ENOUGH;

    public static ReserveLight of(Optional<Money> reserve, Money target) {
        if (reserve.isEmpty()) {
            return UNKNOWN;
        }
        if (reserve.get().compareTo(target) >= 0) {
            return ENOUGH;
        }
        return reserve.get().times(2).compareTo(target) >= 0 ? LOW : SHORT;
    }
}
