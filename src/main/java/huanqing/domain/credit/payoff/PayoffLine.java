package huanqing.domain.credit.payoff;

import huanqing.domain.money.Money;

/**
 * What one debt does in one month, in fen.
 *
 * @param interest added before anything is paid
 * @param balance left at the end of the month
 */
public record PayoffLine(String name, Money interest, Money paid, Money balance) {}
