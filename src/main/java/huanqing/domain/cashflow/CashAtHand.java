package huanqing.domain.cashflow;

import huanqing.domain.money.Money;
import java.time.LocalDate;

/**
 * What the person can pay with, reserve not included, as counted on a day. It is not carried on to later days: what
 * happened since is not known in full, so the day is shown beside the sum.
 *
 * @param amount in fen, not negative
 * @param asOf the day of counting
 */
public record CashAtHand(Money amount, LocalDate asOf) {
    public CashAtHand {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("cash at hand is not negative: " + amount);
        }
    }
}
