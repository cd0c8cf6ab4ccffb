package huanqing.domain.credit.jiebei;

import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How much principal a term takes: nothing while only interest is paid, then what a fixed sum leaves after the interest, or
 * a fixed part. Never less than nothing, never more than the balance; the last term takes the balance.
 *
 * @param interestOnly how many terms take interest only
 * @param fixed the level payment, or the fixed part of the principal
 */
record PrincipalParts(RepaymentMethod method, int interestOnly, Money fixed) {

    static PrincipalParts of(Money principal, LoanRate rate, LoanCalendar calendar, RepaymentMethod method, int paid) {
        int interestOnly = method.interestOnly(calendar.terms(), paid);
        Money fixed =
                switch (method) {
                    case LEVEL, SIX_SIX -> LevelPayment.of(principal, rate.daily(), calendar, interestOnly);
                    case INTEREST_FIRST -> principal;
                    case EQUAL_PRINCIPAL -> share(principal, calendar.terms());
                };
        return new PrincipalParts(method, interestOnly, fixed);
    }

    /** With the level payment that Alipay shows instead of the computed one. */
    PrincipalParts withFixed(Money shown) {
        return new PrincipalParts(method, interestOnly, shown);
    }

    Money part(int index, boolean last, Money balance, Money interest) {
        if (last) {
            return balance;
        }
        if (index <= interestOnly) {
            return Money.ZERO;
        }
        Money part = isLevel() ? fixed.minus(interest) : fixed;
        return part.max(Money.ZERO).min(balance);
    }

    private boolean isLevel() {
        return method == RepaymentMethod.LEVEL || method == RepaymentMethod.SIX_SIX;
    }

    private static Money share(Money principal, int terms) {
        BigDecimal share = BigDecimal.valueOf(principal.fen()).divide(BigDecimal.valueOf(terms), MathContext.DECIMAL64);
        return Money.ofFen(share.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
