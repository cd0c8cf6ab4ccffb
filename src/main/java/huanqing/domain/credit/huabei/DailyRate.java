package huanqing.domain.credit.huabei;

import huanqing.domain.money.Money;
import java.math.BigDecimal;

/**
 * Simple interest by the day.
 *
 * @param rate a ratio a day: 0.0005 is 0.05%, which is 18.25% a year
 */
public record DailyRate(BigDecimal rate, DailyRounding rounding) {
    /** Huabei's rate on remainders and on overdue sums (H7, H10). */
    public static final DailyRate USUAL = new DailyRate(new BigDecimal("0.0005"), DailyRounding.DAILY);

    public Money interest(Money principal, long days) {
        return rounding.interest(principal, rate, days);
    }
}
