package huanqing.domain.credit.rate;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Equal principal each month (等额本金), so payments fall. Example: 100,000 at 4.9% for 120 months: first payment 1,241.67,
 * total 124,704.17 by the exact formula {@code P + P i (n + 1) / 2}, as published. ROUNDED adds up rows that are each
 * rounded half up, the last one taking the rest of the principal.
 */
public final class EqualPrincipal {
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private EqualPrincipal() {}

    public static MonthlyLoan of(MonthlyTerms terms, TotalConvention convention) {
        BigDecimal exactPrincipal = terms.fen().divide(terms.count(), PRECISION);
        BigDecimal exactInterest = terms.interestOn(terms.fen());
        Money principal = MonthlyTerms.rounded(exactPrincipal);
        Money interest = MonthlyTerms.rounded(exactInterest);
        boolean rounded = convention == TotalConvention.ROUNDED;
        Money payment = rounded ? principal.plus(interest) : MonthlyTerms.rounded(exactPrincipal.add(exactInterest));
        Money allInterest = rounded ? sumOfRows(terms, principal) : exactSum(terms);
        return new MonthlyLoan(
                payment,
                principal,
                interest,
                terms.principal().plus(allInterest),
                allInterest,
                explain(terms, payment));
    }

    private static Money exactSum(MonthlyTerms terms) {
        BigDecimal months = terms.count().add(BigDecimal.ONE).divide(BigDecimal.valueOf(2), PRECISION);
        return MonthlyTerms.rounded(terms.interestOn(terms.fen()).multiply(months));
    }

    private static Money sumOfRows(MonthlyTerms terms, Money principal) {
        Money sum = Money.ZERO;
        Money balance = terms.principal();
        for (int month = 1; month <= terms.terms(); month++) {
            sum = sum.plus(MonthlyTerms.rounded(terms.interestOn(BigDecimal.valueOf(balance.fen()))));
            balance = balance.minus(principal.min(balance));
        }
        return sum;
    }

    private static Explained explain(MonthlyTerms terms, Money payment) {
        return Explained.by(Rule.M2)
                .with(Symbol.PRINCIPAL, terms.principal())
                .with(Symbol.ANNUAL_RATE, terms.annualRate())
                .with(Symbol.TERMS, terms.terms())
                .gives(payment);
    }
}
