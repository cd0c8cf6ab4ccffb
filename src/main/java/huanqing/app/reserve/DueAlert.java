package huanqing.app.reserve;

import huanqing.domain.credit.DueId;
import huanqing.domain.money.Money;
import java.time.LocalDate;

/**
 * How likely a due is to fail.
 *
 * @param likely the due's sum as far as it can be told, in fen
 * @param failing probability that cash and reserve together do not cover it at 11:30 of its day
 * @param failingOnCash probability that cash alone does not
 * @param isPassed whether {@code failing} is above the person's threshold, so that a reminder is in place
 */
public record DueAlert(DueId due, LocalDate on, Money likely, double failing, double failingOnCash, boolean isPassed) {}
