package huanqing.domain.shortfall.offer;

import huanqing.domain.money.Money;
import java.time.LocalDate;

/**
 * One payment of a way.
 *
 * @param amount in fen, interest and fees included
 */
public record Step(LocalDate on, Money amount, PaymentStep kind) {}
