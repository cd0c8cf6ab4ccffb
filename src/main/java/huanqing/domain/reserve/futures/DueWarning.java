package huanqing.domain.reserve.futures;

import huanqing.domain.credit.DueId;
import huanqing.domain.money.Money;
import java.time.LocalDate;

/**
 * How likely it is that a due cannot be met at 11:30 of its day. Dues of one moment stand or fall together, because which of
 * them is taken first is not known.
 *
 * @param known what of it is certain, in fen
 * @param likely the certain part and the average of the drawn one
 * @param failing the share of futures in which cash and reserve together do not cover it
 * @param failingOnCash the share in which cash alone does not, so that the reserve is drawn on
 */
public record DueWarning(DueId due, LocalDate on, Money known, Money likely, double failing, double failingOnCash) {}
