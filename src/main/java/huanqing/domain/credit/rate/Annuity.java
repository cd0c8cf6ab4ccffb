package huanqing.domain.credit.rate;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Equal monthly payments (等额本息): {@code P i / (1 - (1 + i)^-n)} with i a twelfth of the annual rate, half up to the fen.
 * Example: 10,000 at 4.9% for 36 months is 299.26 a month; 36 times that is 10,773.36.
 */
public final class Annuity {
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private Annuity() {}

    public static MonthlyLoan of(MonthlyTerms terms, TotalConvention convention) {
        BigDecimal exact = exactPayment(terms);
        Money payment = MonthlyTerms.rounded(exact);
        Money firstInterest = MonthlyTerms.rounded(terms.interestOn(terms.fen()));
        // Payments that were rounded down can fall a few fen short of the principal: the last one brings them.
        Money total = convention == TotalConvention.ROUNDED
                ? payment.times(terms.terms()).max(terms.principal())
                : MonthlyTerms.rounded(exact.multiply(terms.count()));
        return new MonthlyLoan(
                payment,
                payment.minus(firstInterest),
                firstInterest,
                total,
                total.minus(terms.principal()),
                explain(terms, payment));
    }

    private static BigDecimal exactPayment(MonthlyTerms terms) {
        BigDecimal rate = terms.monthlyRate();
        if (rate.signum() == 0) {
            return terms.fen().divide(terms.count(), PRECISION);
        }
        BigDecimal growth = rate.add(BigDecimal.ONE).pow(terms.terms(), PRECISION);
        return terms.fen().multiply(rate).multiply(growth).divide(growth.subtract(BigDecimal.ONE), PRECISION);
    }

    private static Explained explain(MonthlyTerms terms, Money payment) {
        return Explained.by(Rule.M1)
                .with(Symbol.PRINCIPAL, terms.principal())
                .with(Symbol.ANNUAL_RATE, terms.annualRate())
                .with(Symbol.TERMS, terms.terms())
                .gives(payment);
    }
}
