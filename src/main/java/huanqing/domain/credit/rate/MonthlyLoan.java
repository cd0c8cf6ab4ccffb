package huanqing.domain.credit.rate;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.money.Money;

/**
 * A loan of another lender, on monthly twelfths of an annual rate, in fen.
 *
 * @param payment what the first month takes; every month's for an annuity
 * @param firstPrincipal the principal in the first payment
 * @param firstInterest the interest in the first payment
 * @param total all payments
 * @param interest all interest
 */
public record MonthlyLoan(
        Money payment, Money firstPrincipal, Money firstInterest, Money total, Money interest, Explained explained) {}
