package huanqing.domain.credit.jiebei;

import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How the interest of a period is rounded to the fen; both occur in published plans (J5). */
public enum PeriodRounding {
    /** As in the latest full table: the usual. */
    DOWN(RoundingMode.DOWN),
    HALF_UP(RoundingMode.HALF_UP);

    private final RoundingMode mode;

    PeriodRounding(RoundingMode mode) {
        this.mode = mode;
    }

    Money interest(Money principal, BigDecimal dailyRate, long days) {
        return principal.times(dailyRate.multiply(BigDecimal.valueOf(days)), mode);
    }
}
