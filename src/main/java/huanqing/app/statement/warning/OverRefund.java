package huanqing.app.statement.warning;

import huanqing.domain.money.Money;

/**
 * A payment of which more was given back than was paid.
 *
 * @param line of the import's first row of it: a refund where it has one, else the payment
 * @param words who was paid, else for what
 * @param paid in fen, as the statement states it
 * @param refunded in fen, all refunds of the ledger that name the payment's order number
 */
public record OverRefund(int line, String words, Money paid, Money refunded) {
    public Money excess() {
        return refunded.minus(paid);
    }
}
