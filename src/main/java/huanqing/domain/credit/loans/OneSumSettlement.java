package huanqing.domain.credit.loans;

import huanqing.domain.ledger.Entry;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Tells a settlement from an instalment where a loan's terms are unknown: one drawdown's whole sum, and as many days of
 * interest as a personal rate can make of it (J1: 0.015% to 0.06% a day).
 */
public final class OneSumSettlement {
    private static final BigDecimal LOWEST_RATE = new BigDecimal("0.00015");
    private static final BigDecimal HIGHEST_RATE = new BigDecimal("0.0006");

    private OneSumSettlement() {}

    /** Whether the repayment can have settled all of the drawdown. */
    public static boolean isOne(Entry drawdown, Entry repayment) {
        if (drawdown.at().isAfter(repayment.at())) {
            return false;
        }
        Money interest = repayment.amount().minus(drawdown.amount());
        long days = daysUsed(drawdown, repayment.at().toLocalDate());
        Money least = interest(drawdown, LOWEST_RATE, days, RoundingMode.DOWN);
        Money most = interest(drawdown, HIGHEST_RATE, days, RoundingMode.UP);
        return interest.compareTo(least) >= 0 && interest.compareTo(most) <= 0;
    }

    /** At least one day (J3). */
    public static long daysUsed(Entry drawdown, LocalDate until) {
        return Math.max(1, ChronoUnit.DAYS.between(drawdown.at().toLocalDate(), until));
    }

    private static Money interest(Entry drawdown, BigDecimal rate, long days, RoundingMode rounding) {
        return drawdown.amount().times(rate.multiply(BigDecimal.valueOf(days)), rounding);
    }
}
