package huanqing.app.cashflow;

import huanqing.domain.money.Money;
import java.util.Optional;

/**
 * Money at hand that counts this once in the place of what the ledger knows; empty for what the ledger knows.
 *
 * @param cash in fen
 * @param reserve in fen
 */
public record Supposed(Optional<Money> cash, Optional<Money> reserve) {
    /** Everything as the ledger knows it. */
    public static final Supposed NOTHING = new Supposed(Optional.empty(), Optional.empty());
}
