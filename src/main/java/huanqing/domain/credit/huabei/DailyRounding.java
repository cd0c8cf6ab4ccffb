package huanqing.domain.credit.huabei;

import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * When Huabei's daily interest is rounded half up to the fen (H7, H10). On 1,806.56 at 0.05% for 31 days: DAILY gives
 * 0.90 x 31 = 27.90 as published, ONCE gives 28.00.
 */
public enum DailyRounding {
    /** The day's interest is rounded, then multiplied by the days. */
    DAILY {
        @Override
        Money interest(Money principal, BigDecimal dailyRate, long days) {
            return principal.times(dailyRate, RoundingMode.HALF_UP).times(days);
        }
    },
    /** The interest of all days is rounded. */
    ONCE {
        @Override
        Money interest(Money principal, BigDecimal dailyRate, long days) {
            return principal.times(dailyRate.multiply(BigDecimal.valueOf(days)), RoundingMode.HALF_UP);
        }
    };

    abstract Money interest(Money principal, BigDecimal dailyRate, long days);
}
