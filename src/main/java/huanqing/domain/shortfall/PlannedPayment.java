package huanqing.domain.shortfall;

import huanqing.domain.credit.DueId;
import huanqing.domain.money.Money;
import huanqing.domain.shortfall.offer.PaymentStep;
import java.time.LocalDate;

/**
 * One payment of a plan.
 *
 * @param amount in fen, with the interest or fee that it carries
 */
public record PlannedPayment(LocalDate on, DueId due, Money amount, PaymentStep kind) {}
