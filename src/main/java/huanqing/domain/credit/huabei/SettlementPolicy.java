package huanqing.domain.credit.huabei;

import huanqing.domain.money.Money;
import java.util.List;

/** Which fees of the terms not yet billed are charged when all of them are settled at once; sources disagree (H9). */
public enum SettlementPolicy {
    /** None; fees already billed stay. The usual. */
    WAIVE_UNBILLED,
    /** That of the next term. */
    CHARGE_NEXT_TERM,
    /** All of them. */
    CHARGE_ALL,
    /** All of them, and as much again. */
    CHARGE_ALL_PLUS_PENALTY;

    Money charged(List<InstalmentTerm> unbilled) {
        return switch (this) {
            case WAIVE_UNBILLED -> Money.ZERO;
            case CHARGE_NEXT_TERM ->
                unbilled.isEmpty() ? Money.ZERO : unbilled.get(0).fee();
            case CHARGE_ALL -> InstalmentPlan.fees(unbilled);
            case CHARGE_ALL_PLUS_PENALTY -> InstalmentPlan.fees(unbilled).times(2);
        };
    }
}
