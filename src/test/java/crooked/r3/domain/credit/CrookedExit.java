package crooked.r3.domain.credit;

import java.math.BigDecimal;

/** Crooked: leaves the exact numbers. */
public final class CrookedExit {
    public String of(BigDecimal rate) {
        return "" + rate.doubleValue();
    }
}
