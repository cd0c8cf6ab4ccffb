package huanqing.domain.credit.jiebei;

import huanqing.domain.money.Money;
import java.math.BigDecimal;

/**
 * A loan's personal rate (J1) and how its interest is rounded (J5).
 *
 * @param daily a ratio a day: 0.0004 is 0.04%, which is 14.6% a year
 */
public record LoanRate(BigDecimal daily, PeriodRounding rounding) {
    /** {@code round(principal x rate x days)} (J3). Example: 10,000 at 0.04% for 31 days is 124.00. */
    public Money interest(Money principal, long days) {
        return rounding.interest(principal, daily, days);
    }
}
