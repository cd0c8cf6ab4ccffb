package huanqing.domain.credit.jiebei;

import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The sum that pays a loan off in equal instalments, discounted by the actual days of each period (J4):
 *
 * <pre>A = P / sum over i of product over j up to i of 1 / (1 + r d_j)</pre>
 *
 * <p>half up to the fen. It is not the annuity of a twelfth of the annual rate. Example: 10,000 at 0.015% a day from
 * 18 June 2025 in 12 terms is 858.29, as published.
 */
final class LevelPayment {
    private static final MathContext PRECISION = MathContext.DECIMAL64;

    private LevelPayment() {}

    /** The payment for the terms after {@code skipped}, in which only interest is paid. */
    static Money of(Money principal, BigDecimal dailyRate, LoanCalendar calendar, int skipped) {
        BigDecimal worth = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        for (int term = skipped + 1; term <= calendar.terms(); term++) {
            BigDecimal growth =
                    dailyRate.multiply(BigDecimal.valueOf(calendar.days(term))).add(BigDecimal.ONE);
            worth = worth.divide(growth, PRECISION);
            sum = sum.add(worth, PRECISION);
        }
        BigDecimal payment = BigDecimal.valueOf(principal.fen()).divide(sum, PRECISION);
        return Money.ofFen(payment.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
