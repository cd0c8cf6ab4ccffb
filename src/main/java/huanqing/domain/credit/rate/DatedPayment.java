package huanqing.domain.credit.rate;

import huanqing.domain.money.Money;

/**
 * A payment in fen.
 *
 * @param day how many days after the loan
 */
public record DatedPayment(int day, Money amount) {}
