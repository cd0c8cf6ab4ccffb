package huanqing.domain.shortfall.offer;

import huanqing.domain.credit.huabei.DailyRate;
import huanqing.domain.credit.huabei.MinimumRule;
import huanqing.domain.credit.huabei.RemainderInterest;
import huanqing.domain.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A bill's minimum payment (H6) and what its remainder costs (H7).
 *
 * @param least the minimum of this bill, in fen
 * @param rate of the interest on the remainder, from the day after the due day
 * @param rule how much of the remainder the following bills ask for
 */
public record MinimumTerms(Money least, DailyRate rate, MinimumRule rule) {
    public static MinimumTerms usual(Money least) {
        return new MinimumTerms(least, DailyRate.USUAL, MinimumRule.USUAL);
    }

    Money interest(Money remainder, LocalDate since, LocalDate until) {
        return RemainderInterest.of(remainder, since, until, rate).interest();
    }

    /** The part of a remainder that a following bill asks for, without interest. */
    Money following(Money remainder) {
        return remainder
                .times(rule.percent(), RoundingMode.HALF_UP)
                .max(rule.floor())
                .min(remainder);
    }
}
